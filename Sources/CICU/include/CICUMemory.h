#ifndef CICU_MEMORY_H
#define CICU_MEMORY_H

// Has the processor fetch memory that will be read soon, which Swift has no word for. The address
// need not be readable.
static inline void kielo_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
