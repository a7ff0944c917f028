// Blocks of 128 integers in equally many bits, unpacked and summed up with the processor's vector
// instructions, which plain Swift can't name.
#ifndef CBITPACKING_H
#define CBITPACKING_H

#include <stdbool.h>
#include <stdint.h>

// Whether this processor has the instructions that kielo_unpack_block needs.
bool kielo_unpack_is_supported(void);

// Unpacks 128 values of `width` bits each, 1 to 25, lowest bits first; 8 bytes behind them are readable.
// Must not be called unless it is supported.
void kielo_unpack_block(const uint8_t *source, int width, uint32_t *values);

// Replaces 128 gaps, each stored less 1, by what they add up to from `previous` on, and returns the last
// sum, whole even where the values themselves have wrapped.
int64_t kielo_sum_gaps(uint32_t *gaps, int64_t previous);

#endif
