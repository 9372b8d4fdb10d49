"""The paginators, under the module name the published client has for them."""

from timeback_kit.runtime.pages import AsyncPaginator as AsyncPaginator
from timeback_kit.runtime.pages import Page as Page
from timeback_kit.runtime.pages import PageResult as PageResult
from timeback_kit.runtime.pages import Paginator as Paginator

__all__ = ["AsyncPaginator", "Page", "PageResult", "Paginator"]
