// Starts a command a number of times, one after the other, and writes a line for each run: nanoseconds from start to
// end, microseconds of user and system time, the peak of its memory in KiB. Being small itself it does not blur
// that peak, as a starting process's own memory counts until the command replaces it.
// Usage: launch REPORT RUNS quiet|plain COMMAND [ARGUMENT…]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char** environ;

static long microseconds(const timeval& time) { return time.tv_sec * 1'000'000 + time.tv_usec; }

int main(int count, char** arguments) {
    if (count < 5) return 2;
    const int runs = std::atoi(arguments[2]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (!std::strcmp(arguments[3], "quiet")) {
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    }
    std::FILE* report = std::fopen(arguments[1], "w");
    if (!report) return 2;
    int worst = 0;
    for (int run = 0; run < runs; run++) {
        pid_t child;
        const auto begin = std::chrono::steady_clock::now();
        if (const int error = posix_spawnp(&child, arguments[4], &actions, nullptr, arguments + 4, environ)) {
            std::fprintf(stderr, "%s: %s\n", arguments[4], std::strerror(error));
            return 127;
        }
        int status;
        rusage usage;
        wait4(child, &status, 0, &usage);
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begin;
        std::fprintf(report, "%ld %ld %ld %ld\n", long(took.count()), microseconds(usage.ru_utime),
            microseconds(usage.ru_stime), usage.ru_maxrss);
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        if (code > worst) worst = code;
    }
    std::fclose(report);
    return worst;
}
