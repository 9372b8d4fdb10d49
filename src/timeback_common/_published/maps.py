"""Published names of plain collections."""

from __future__ import annotations

from typing import Any, TypeAlias

from timeback_api.edubridge.models import ActivityFacts, WeeklyFact

CustomPaths: TypeAlias = dict[str, Any]
DailyActivityMap: TypeAlias = dict[str, dict[str, ActivityFacts]]
FactsByAppMap: TypeAlias = dict[str, dict[str, dict[str, ActivityFacts]]]
WeeklyFacts: TypeAlias = list[WeeklyFact]
