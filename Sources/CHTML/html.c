#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

typedef struct {
  const kielo_html_handler *handler;
  htmlParserCtxtPtr parser;
  const uint8_t *bytes;
  size_t length;
  size_t last;  // everything before this byte has been accounted for
  size_t depth;
  size_t maximum_depth;
  int too_deep;
} state;

static size_t position(const state *s) {
  xmlParserInputPtr input = s->parser->input;
  if (input == NULL) return s->length;
  size_t p = (size_t)input->consumed + (size_t)(input->cur - input->base);
  return p < s->length ? p : s->length;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  state *s = context;
  if (s->too_deep) return;
  s->last = position(s);
  if (++s->depth > s->maximum_depth) {
    // Closing tags search the stack of open elements, so its depth bounds the work a tag can cost.
    s->too_deep = 1;
    xmlStopParser(s->parser);
    return;
  }
  s->handler->start(s->handler->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *context, const xmlChar *name) {
  state *s = context;
  if (s->too_deep) return;
  if (s->depth > 0) s->depth--;
  size_t p = position(s);
  if (p > s->last) s->last = p;
  s->handler->end(s->handler->context, (const char *)name);
}

static void on_text(void *context, const xmlChar *text, int count) {
  state *s = context;
  if (count <= 0 || s->too_deep) return;
  size_t n = (size_t)count, end = position(s), start;
  // Plain text is reported once it has been read, so it should end where the parser stands.
  // Only a comparison with the source is believed; what differs is a reference such as &auml;.
  if (end >= n && end - n >= s->last && memcmp(s->bytes + end - n, text, n) == 0) {
    start = end - n;
  } else {
    size_t from = s->last < end ? s->last : end, limit = from + 64;
    int found = 0;
    start = from;
    for (size_t i = from; i + n <= s->length && i < limit; i++) {
      if (memcmp(s->bytes + i, text, n) == 0) {
        start = i;
        end = i + n;
        found = 1;
        break;
      }
    }
    if (!found) {
      for (size_t i = end; i > from && end - i < 64; i--) {
        if (s->bytes[i - 1] == '&') {
          start = i - 1;
          break;
        }
      }
    }
  }
  s->last = end;
  s->handler->text(s->handler->context, text, n, start, end);
}

int kielo_html_parse(const uint8_t *bytes, size_t length, size_t maximum_depth,
                     const kielo_html_handler *handler) {
  if (length == 0) return KIELO_HTML_OK;
  if (length > INT_MAX) return KIELO_HTML_NO_MEMORY;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  if (parser == NULL) return KIELO_HTML_NO_MEMORY;
  state s = {handler, parser, bytes, length, 0, 0, maximum_depth, 0};
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  // Declares the input as UTF-8 without installing a converter: offsets stay those of the source.
  parser->charset = XML_CHAR_ENCODING_UTF8;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  xmlSAXHandlerPtr original = parser->sax;
  parser->sax = &sax;
  parser->userData = &s;
  htmlParseDocument(parser);
  int result = s.too_deep ? KIELO_HTML_TOO_DEEP : KIELO_HTML_OK;
  parser->sax = original;
  parser->userData = parser;
  if (parser->myDoc != NULL) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
  }
  htmlFreeParserCtxt(parser);
  return result;
}

uint32_t kielo_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}
