"""The services as clients name them: package, class stem and the words used in docstrings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Service:
    """One service.

    Args:
        name: As in sources.toml: `timeback-events`.
        stem: What its class names begin with: `TimebackEvents`.
        title: Its name in prose.
        purpose: What it is for, in half a sentence.
    """

    name: str
    stem: str
    title: str
    purpose: str

    @property
    def package(self) -> str:
        """The package below `timeback_api`: `timeback_events`."""
        return self.name.replace("-", "_")

    @property
    def client(self) -> str:
        """The service's client class: `ClrClient`."""
        return f"{self.stem}Client"

    @property
    def error(self) -> str:
        """The service's error class."""
        return f"{self.stem}Error"


SERVICES: Final = (
    Service("oneroster", "OneRoster", "OneRoster", "rosters, gradebooks and resources"),
    Service("edubridge", "Edubridge", "EduBridge", "enrollments, analytics and goals of learners"),
    Service("caliper", "Caliper", "Caliper", "learning events, stored and looked up"),
    Service("timeback-events", "TimebackEvents", "Timeback events", "activity and time-spent events, and nothing else"),
    Service("qti", "Qti", "QTI", "assessment tests, items and stimuli"),
    Service("powerpath", "PowerPath", "PowerPath", "lesson plans, placement and assessments"),
    Service("case", "Case", "CASE", "competency frameworks"),
    Service("clr", "Clr", "CLR", "comprehensive learner records"),
    Service("webhooks", "Webhooks", "Webhooks", "notifications about events, and their filters"),
    Service("masterytrack", "MasteryTrack", "MasteryTrack", "assigning mastery tests"),
)


def service_called(name: str) -> Service:
    """The service of that name.

    Raises:
        CodegenError: there is none.
    """
    for service in SERVICES:
        if service.name == name:
            return service
    raise CodegenError(f"no service is called {name!a}; there are {', '.join(one.name for one in SERVICES)}")


def services_called(names: Iterable[str]) -> tuple[Service, ...]:
    """The services of those names, in the order in which they are listed here."""
    wanted = {service_called(name) for name in names}
    return tuple(service for service in SERVICES if service in wanted)
