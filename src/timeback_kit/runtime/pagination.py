"""The paginators, under the module name the published client has for them."""

from timeback_kit.runtime.paginator import AsyncPaginator as AsyncPaginator
from timeback_kit.runtime.paginator import Paginator as Paginator
from timeback_kit.runtime.paging import Page as Page
from timeback_kit.runtime.paging import PageResult as PageResult

__all__ = ["AsyncPaginator", "Page", "PageResult", "Paginator"]
