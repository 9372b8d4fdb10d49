"""The page at `/`: what the sandbox holds, what comes in, and buttons that steer it."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final

from starlette.responses import Response
from starlette.routing import Route

from timeback_sandbox.guard import PAGE_PATH

if TYPE_CHECKING:
    from starlette.requests import Request

_FILES: Final = {
    "/": ("index.html", "text/html"),
    PAGE_PATH + "page.css": ("page.css", "text/css"),
    PAGE_PATH + "page.js": ("page.js", "text/javascript"),
}
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def routes() -> list[Route]:
    """The routes of the page and its files. They show nothing: what is shown needs the run's secret."""
    return [Route(path, _file, methods=["GET"]) for path in _FILES]


async def _file(request: Request) -> Response:
    name, media = _FILES[request.url.path]
    content = files(__package__).joinpath(name).read_bytes()
    return Response(content, headers=_HEADERS, media_type=media)
