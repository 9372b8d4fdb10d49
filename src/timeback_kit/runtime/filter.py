"""Filters, under the module name the published client has for them."""

from timeback_kit.runtime.filters import Where as Where
from timeback_kit.runtime.filters import where_to_filter as where_to_filter

__all__ = ["Where", "where_to_filter"]
