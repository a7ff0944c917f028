#ifndef CICU_CHARSET_H
#define CICU_CHARSET_H

#include <stddef.h>
#include <stdint.h>

// Guesses the charset of the bytes. Writes its NUL-terminated IANA name into name and returns the
// confidence, 0 to 100; 0 when nothing fits.
int32_t kielo_charset_detect(const uint8_t *bytes, size_t length, char *name, size_t capacity);

// Converts bytes of the named charset to UTF-8; malformed sequences become U+FFFD.
// Returns the length needed (written in full only if it is at most capacity), or -1 when the
// charset is unknown to ICU or the input is too long for it.
int64_t kielo_charset_to_utf8(const char *charset, const uint8_t *bytes, size_t length,
                              uint8_t *output, size_t capacity);

#endif
