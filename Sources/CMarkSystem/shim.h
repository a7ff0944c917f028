// Kept apart so that the module names one header.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
