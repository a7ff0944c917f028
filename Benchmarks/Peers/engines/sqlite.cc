// SQLite FTS5 as the benchmark drives it. `build MODE CORPUS INDEX THREADS` makes a table without contents and
// optimizes it, `query MODE INDEX JOBS` answers the queries of the jobs and prints what each took. README.md
// beside the folder of this file describes the files and the output.
#include <cstring>

#include <sqlite3.h>

#include "passes.hpp"

static void check(int code, sqlite3* base) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    std::cerr << sqlite3_errmsg(base) << "\n";
    std::exit(1);
}

static void execute(sqlite3* base, const char* text) {
    check(sqlite3_exec(base, text, nullptr, nullptr, nullptr), base);
}

static sqlite3_stmt* prepared(sqlite3* base, const char* text) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(base, text, -1, &statement, nullptr), base);
    return statement;
}

static sqlite3* opened(const char* path) {
    sqlite3* base = nullptr;
    check(sqlite3_open(path, &base), base);
    // Pages of the file are mapped, and the cache holds the index: no query waits for the disk.
    execute(base, "pragma mmap_size = 2000000000; pragma cache_size = -500000; pragma journal_mode = off;"
                  "pragma synchronous = off");
    return base;
}

static void build(bool engine, const char* corpus, const char* path) {
    sqlite3* base = opened(path);
    execute(base, engine
        ? "create virtual table d using fts5(text, content = '', tokenize = \"unicode61 remove_diacritics 0\")"
        : "create virtual table d using fts5(text, content = '', tokenize = \"unicode61\")");
    execute(base, "begin");
    auto* insert = prepared(base, "insert into d(rowid, text) values (?, ?)");
    std::ifstream file(corpus);
    long number = 0;
    for (std::string line; std::getline(file, line); number++) {
        const size_t start = engine ? 0 : line.find('\t') + 1;
        sqlite3_bind_int64(insert, 1, number);
        sqlite3_bind_text(insert, 2, line.data() + start, int(line.size() - start), SQLITE_STATIC);
        check(sqlite3_step(insert), base);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    execute(base, "commit");
    execute(base, "insert into d(d) values ('optimize')");
    sqlite3_close(base);
}

// A string of words in FTS5's syntax.
static std::string made(const Job& job, const Query& query) {
    std::string match;
    if (job.task == "phrase") return '"' + query.text + '"';
    for (const auto& word : split(query.text, ' ')) {
        if (!match.empty()) match += job.task == "and" ? " AND " : " OR ";
        match += '"' + word + '"';
    }
    return match;
}

static Hits search(sqlite3_stmt* statement, const std::string& match, int limit) {
    Hits hits;
    sqlite3_bind_text(statement, 1, match.data(), int(match.size()), SQLITE_STATIC);
    sqlite3_bind_int(statement, 2, limit);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        hits.emplace_back(sqlite3_column_int64(statement, 0), -sqlite3_column_double(statement, 1));
    }
    sqlite3_reset(statement);
    return hits;
}

static long matches(sqlite3_stmt* statement, const std::string& match) {
    sqlite3_bind_text(statement, 1, match.data(), int(match.size()), SQLITE_STATIC);
    sqlite3_step(statement);
    const long count = long(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
    return count;
}

static void answer(const char* path, const char* file) {
    sqlite3* base = opened(path);
    auto* ranked = prepared(base, "select rowid, rank from d where d match ? order by rank limit ?");
    auto* counted = prepared(base, "select count(*) from d where d match ?");
    std::printf("info\tversion\tSQLite %s\n", sqlite3_libversion());
    std::printf("info\toverhead\t%ld\n", long(median_time([&] { search(ranked, "innodocument", 10); })));
    for (const auto& job : jobs(file)) {
        std::vector<std::string> queries;
        for (const auto& query : job.queries) queries.push_back(made(job, query));
        run(job, queries, [&](const std::string& match) { return search(ranked, match, job.limit); },
            [&](const std::string& match) { return job.task == "or" ? -1L : matches(counted, match); });
    }
}

int main(int, char** arguments) {
    const bool engine = !std::strcmp(arguments[2], "engine");
    if (!std::strcmp(arguments[1], "build")) {
        build(engine, arguments[3], arguments[4]);
    } else {
        answer(arguments[3], arguments[4]);
    }
}
