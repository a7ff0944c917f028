#include "CICUCharset.h"
