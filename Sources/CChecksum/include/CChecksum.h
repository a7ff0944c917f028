// CRC-32C by the processor's own instruction, which plain Swift can't name.
#ifndef CCHECKSUM_H
#define CCHECKSUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether this processor has the instruction; the function below must not be called if not.
bool kielo_crc32c_is_supported(void);

// Continues a CRC whose bits are kept inverted, as the algorithm has them between two steps.
uint32_t kielo_crc32c_update(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
