#include "CICUText.h"
