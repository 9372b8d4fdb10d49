"""Django: the blocking client, one for all threads; models and pages as JSON; a middleware for errors.

Needs `pip install django`. In a project of yours, the client, the views and the middleware stand in files of their
own. Run it with `TIMEBACK_ENV=staging python examples/recipes/django_app.py runserver`.
"""

import sys
from collections.abc import Callable

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from timeback_kit import APIError, JSONEncoder, NotFoundError
from timeback_kit.sync import TimebackClient

timeback = TimebackClient()


def users(request: HttpRequest) -> HttpResponse:
    page = timeback.oneroster.users.list(limit=20, sort="sourcedId")
    return JsonResponse(page, encoder=JSONEncoder, safe=False)


def user(request: HttpRequest, user_id: str) -> HttpResponse:
    return JsonResponse(timeback.oneroster.users.get(user_id).to_dict())


class PlatformErrors:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, APIError):
            return None
        status = 404 if isinstance(error, NotFoundError) else 502
        return JsonResponse({"error": "not found" if status == 404 else "try again later"}, status=status)


urlpatterns = [path("users", users), path("users/<str:user_id>", user)]

settings.configure(
    ALLOWED_HOSTS=["localhost", "127.0.0.1", "testserver"],
    MIDDLEWARE=[f"{__name__}.PlatformErrors"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="only for this example",
)

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
