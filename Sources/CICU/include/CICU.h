// The Swift-visible face of ICU: opaque handles and plain C types only.
// <unicode/*.h> is included by the .c files alone, because its types clash with Foundation's ICU.
#ifndef CICU_H
#define CICU_H

#include "CICUCharset.h"
#include "CICUMemory.h"
#include "CICUText.h"

#endif
