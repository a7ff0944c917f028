// What the engines driven from C++ share: the jobs, the clock, the output.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

constexpr int passes = 3;

inline std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    return parts;
}

struct Query {
    std::string language, text;
};

// A line of the jobs' file: name, task, limit, stride and file of queries.
struct Job {
    std::string name, task;
    int limit;
    std::vector<Query> queries;

    explicit Job(const std::string& line) {
        const auto fields = split(line, '\t');
        name = fields.at(0);
        task = fields.at(1);
        limit = std::stoi(fields.at(2));
        const int stride = std::stoi(fields.at(3));
        std::ifstream file(fields.at(4));
        int number = 0;
        for (std::string row; std::getline(file, row); number++) {
            if (number % stride) continue;
            const auto parts = split(row, '\t');
            queries.push_back({parts.at(1), parts.at(2)});
        }
    }
};

inline std::vector<Job> jobs(const char* path) {
    std::vector<Job> jobs;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) jobs.emplace_back(line);
    return jobs;
}

using Hits = std::vector<std::pair<long, double>>;

inline int64_t nanoseconds() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch()).count();
}

template <typename Action> int64_t time_of(Action action) {
    const auto begin = nanoseconds();
    action();
    return nanoseconds() - begin;
}

// The median time of a call.
template <typename Action> int64_t median_time(Action action, int count = 2001) {
    std::vector<int64_t> times(count);
    for (auto& time : times) time = time_of(action);
    std::sort(times.begin(), times.end());
    return times[count / 2];
}

// Answers the queries of a job: once untimed, then `passes` times, and prints a line for each.
// `search(query)` gives the hits of a made query, `count(query)` how many match or -1.
template <typename Made, typename Search, typename Count>
void run(const Job& job, std::vector<Made>& queries, Search search, Count count) {
    std::vector<std::vector<int64_t>> times(queries.size());
    std::vector<Hits> hits;
    for (auto& query : queries) hits.push_back(search(query));
    for (int pass = 0; pass < passes; pass++) {
        for (size_t i = 0; i < queries.size(); i++) {
            times[i].push_back(time_of([&] { search(queries[i]); }));
        }
    }
    for (size_t i = 0; i < queries.size(); i++) {
        std::printf("query\t%s\t%zu\t", job.name.c_str(), i);
        for (int pass = 0; pass < passes; pass++) std::printf(pass ? ",%ld" : "%ld", long(times[i][pass]));
        std::printf("\t%ld\t", long(count(queries[i])));
        for (size_t j = 0; j < std::min<size_t>(10, hits[i].size()); j++) {
            std::printf(j ? " %ld:%.6g" : "%ld:%.6g", hits[i][j].first, hits[i][j].second);
        }
        std::printf("\n");
    }
}
