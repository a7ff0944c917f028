// The Swift-visible face of libxml2's HTML parser: plain C types only.
#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>
#include <stdint.h>

// Receives the events of one parse, in document order. Pointers live only during the call.
typedef struct kielo_html_handler {
  void *context;
  // attributes: name, value (may be NULL), name, value, …, NULL; or NULL when there are none.
  void (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  // source_start ..< source_end: the bytes of the input that this text was written as.
  void (*text)(void *context, const uint8_t *bytes, size_t length, size_t source_start,
               size_t source_end);
} kielo_html_handler;

enum { KIELO_HTML_OK = 0, KIELO_HTML_NO_MEMORY = 1, KIELO_HTML_TOO_DEEP = 2 };

// Parses well-formed UTF-8 without NUL bytes. Whatever charset the markup declares is ignored.
// Stops with KIELO_HTML_TOO_DEEP when more than maximum_depth elements are open.
int kielo_html_parse(const uint8_t *bytes, size_t length, size_t maximum_depth,
                     const kielo_html_handler *handler);

// The code point of a named HTML 4 entity ("auml"), or 0 when the name is unknown.
uint32_t kielo_html_entity(const char *name);

#endif
