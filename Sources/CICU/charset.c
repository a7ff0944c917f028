#include "CICUCharset.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

int32_t kielo_charset_detect(const uint8_t *bytes, size_t length, char *name, size_t capacity) {
  // Statistics settle within the first part of a text; ICU itself caps what it looks at.
  const size_t sample = length < (1u << 20) ? length : (1u << 20);
  UErrorCode status = U_ZERO_ERROR;
  int32_t confidence = 0;
  if (capacity == 0) return 0;
  name[0] = 0;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)sample, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  if (U_SUCCESS(status) && match != NULL) {
    const char *found = ucsdet_getName(match, &status);
    int32_t c = ucsdet_getConfidence(match, &status);
    if (U_SUCCESS(status) && found != NULL && strlen(found) < capacity) {
      strcpy(name, found);
      confidence = c;
    }
  }
  ucsdet_close(detector);
  return confidence;
}

int64_t kielo_charset_to_utf8(const char *charset, const uint8_t *bytes, size_t length,
                              uint8_t *output, size_t capacity) {
  if (length > INT32_MAX / 4) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return -1;
  const int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  int32_t needed = ucnv_toAlgorithmic(UCNV_UTF8, converter, (char *)output, room,
                                      (const char *)bytes, (int32_t)length, &status);
  ucnv_close(converter);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
  return needed;
}
