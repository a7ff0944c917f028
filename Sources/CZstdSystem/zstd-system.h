// Plain C types throughout, so Swift may see it: see Package.swift.
#include <zstd.h>
