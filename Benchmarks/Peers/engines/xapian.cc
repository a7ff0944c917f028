// Xapian as the benchmark drives it. `build MODE CORPUS INDEX THREADS` makes a database and compacts it,
// `query MODE INDEX JOBS` answers the queries of the jobs and prints what each took. README.md beside the folder
// of this file describes the files and the output.
#include <cstring>
#include <map>
#include <memory>

#include <xapian.h>

#include "passes.hpp"

static const std::map<std::string, std::string> stemmers = {{"fi", "finnish"}, {"sv", "swedish"}};

// The prefix of a language's terms.
static std::string prefix(const std::string& language) { return language == "fi" ? "XF" : "XS"; }

// Modes: engine splits at spaces; product stems, each language's terms with a prefix of their own; oneshot
// stores the text besides, and its terms are those that the command quest looks for.
static void add(Xapian::WritableDatabase& database, const std::string& mode, const std::string& line) {
    Xapian::Document document;
    if (mode == "engine") {
        Xapian::termpos position = 0;
        for (const auto& term : split(line, ' ')) document.add_posting(term, ++position);
    } else {
        const auto tab = line.find('\t');
        const auto language = line.substr(0, tab);
        Xapian::TermGenerator generator;
        generator.set_stemmer(Xapian::Stem(stemmers.at(language)));
        generator.set_document(document);
        if (mode == "oneshot") {
            generator.index_text(line.substr(tab + 1));
            document.set_data(line.substr(tab + 1));
        } else {
            generator.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
            generator.index_text(line.substr(tab + 1), 1, prefix(language));
        }
    }
    database.add_document(document);
}

static void build(const std::string& mode, const char* corpus, const std::string& folder) {
    const std::string loose = folder + ".loose";
    {
        Xapian::WritableDatabase database(loose, Xapian::DB_CREATE_OR_OVERWRITE);
        std::ifstream file(corpus);
        for (std::string line; std::getline(file, line);) add(database, mode, line);
        database.commit();
    }
    Xapian::Database(loose).compact(folder, Xapian::DBCOMPACT_NO_RENUMBER);
    std::system(("rm -r '" + loose + "'").c_str());
}

static Xapian::Query made(bool engine, const Job& job, const Query& query) {
    std::vector<std::string> terms = split(query.text, ' ');
    auto operation = job.task == "and" ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
    if (job.task == "phrase") operation = Xapian::Query::OP_PHRASE;
    if (!engine) {
        Xapian::QueryParser parser;
        parser.set_stemmer(Xapian::Stem(stemmers.at(query.language)));
        parser.set_stemming_strategy(Xapian::QueryParser::STEM_ALL);
        return parser.parse_query(query.text, 0, prefix(query.language));
    }
    return Xapian::Query(operation, terms.begin(), terms.end());
}

static Hits search(Xapian::Enquire& enquire, const Xapian::Query& query, int limit) {
    enquire.set_query(query);
    const auto found = enquire.get_mset(0, limit);
    Hits hits;
    for (auto hit = found.begin(); hit != found.end(); ++hit) hits.emplace_back(long(*hit) - 1, hit.get_weight());
    return hits;
}

static long matches(Xapian::Enquire& enquire, const Xapian::Database& database, const Xapian::Query& query) {
    enquire.set_query(query);
    return enquire.get_mset(0, 1, database.get_doccount()).get_matches_estimated();
}

static void answer(bool engine, const std::string& folder, const char* file) {
    Xapian::Database database(folder);
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.75, 0));
    std::printf("info\tversion\tXapian %s\n", Xapian::version_string());
    std::vector<std::pair<Job, std::vector<Xapian::Query>>> all;
    for (const auto& job : jobs(file)) {
        std::vector<Xapian::Query> queries;
        for (const auto& query : job.queries) queries.push_back(made(engine, job, query));
        all.emplace_back(job, queries);
    }
    for (auto& [job, queries] : all) {
        for (const auto& query : queries) search(enquire, query, job.limit);
    }
    const Xapian::Query nothing("in no document");
    std::printf("info\toverhead\t%ld\n", long(median_time([&] { search(enquire, nothing, 10); })));
    for (auto& [job, queries] : all) {
        const int limit = job.limit;
        const bool counts = job.task != "or";
        run(job, queries, [&](const Xapian::Query& query) { return search(enquire, query, limit); },
            [&](const Xapian::Query& query) { return counts ? matches(enquire, database, query) : -1L; });
    }
}

int main(int, char** arguments) {
    try {
        const std::string mode = arguments[2];
        if (!std::strcmp(arguments[1], "build")) {
            build(mode, arguments[3], arguments[4]);
        } else {
            answer(mode == "engine", arguments[3], arguments[4]);
        }
    } catch (const Xapian::Error& error) {
        std::cerr << error.get_description() << "\n";
        return 1;
    }
}
