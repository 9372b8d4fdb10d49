"""FastAPI: one async client for the life of the application, and errors of the platform as responses of your own.

Needs `pip install fastapi`. Run it with `TIMEBACK_ENV=staging fastapi run examples/recipes/fastapi_app.py`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse

from timeback_kit import APIError, NotFoundError, Page, RateLimitError, TimebackClient
from timeback_oneroster.types import User


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with TimebackClient() as timeback:
        app.state.timeback = timeback
        yield


app = FastAPI(lifespan=lifespan)


def client_of(request: Request) -> TimebackClient:
    timeback: TimebackClient = request.app.state.timeback
    return timeback


Timeback = Annotated[TimebackClient, Depends(client_of)]


@app.get("/users")
async def users(timeback: Timeback, limit: int = 20, offset: int = 0) -> Page[User]:
    return await timeback.oneroster.users.list(limit=limit, offset=offset, sort="sourcedId")


@app.get("/users/{user_id}")
async def user(user_id: str, timeback: Timeback) -> User:
    return await timeback.oneroster.users.get(user_id)


@app.exception_handler(APIError)
async def failed(request: Request, error: APIError) -> JSONResponse:
    headers = {}
    if isinstance(error, NotFoundError):
        status, told = 404, "not found"
    elif isinstance(error, RateLimitError):
        status, told = 503, "too many requests, try again later"
        headers["Retry-After"] = str(int(error.retry_after or 5))
    else:
        status, told = 502, "the learning platform did not respond as it should"
    return JSONResponse({"error": told, "request_id": error.request_id}, status, headers)
