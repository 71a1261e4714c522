#include "core/units/error.h"
