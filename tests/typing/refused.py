"""What types refuse and what they let pass; both checkers must flag every marked line, and no other."""

from __future__ import annotations

from typing import Any

from timeback_caliper import TimebackActivityMetric, TimeSpentMetric, create_activity_event
from timeback_core.sync import TimebackClient
from timeback_oneroster import User
from timeback_powerpath import TestAssignment

client = TimebackClient(env="staging")
TimebackClient(env="stagign")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
TimebackClient(platform="BEYOND")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
users = client.oneroster.users
results = client.oneroster.assessment_results


def conditions() -> None:
    users.list(where={"role": "student", "status": {"ne": "tobedeleted"}, "family_name": {"contains": "Ex"}})
    users.list(where={"OR": [{"givenName": "Ada"}, {"AND": [{"grades": {"in_": ["3"]}}, {"enabled_user": True}]}]})
    users.list(where={"metadata": {"xp": {"gt": 3}}, "metadata.appName": "App"})
    results.list(where={"student.sourcedId": "id-1", "score": {"gte": 80, "lt": 90}})
    results.list(where={"assessment_line_item.sourced_id": {"not_in": {"id-1", "id-2"}}})
    client.edubridge.users.list(roles=["student"], where={"email": "ada@example.edu"})
    client.oneroster.classes("class-1").students(where={"status": "active"}, sort="family_name")

    users.list(where={"familyNaem": "Example"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.list(where={"status": "activ"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.list(where={"grades": {"inn": ["3"]}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.list(where={"OR": [{"rol": "student"}]})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    results.list(where={"student": "id-1"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    results.list(where={"score": {"gte": "eighty"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def lists() -> None:
    users.list(sort="familyName", order_by="desc", fields=["given_name", "sourcedId"])
    users.list(sort="familyNaem")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.list(order_by="down")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.list(fields=["givenNaem"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    users.get("id-1", fields=["givenNaem"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.qti.assessment_items.list({"page": 1, "lmit": 5})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def bodies(row: dict[str, Any]) -> None:
    org = {"sourcedId": "school-1"}
    users.create(User.from_dict(row))
    users.merge("id-1", {"givenName": "Ada", "family_name": "Example"})
    users.create(
        {
            "enabled_user": True,
            "given_name": "Ada",
            "family_name": "Example",
            "roles": [
                {"role_type": "primary", "role": "student", "org": {"sourced_id": "school-1"}},
                {"roleType": "secondary", "role": "aide", "org": {"sourcedId": "school-2"}},
            ],
        },
        extra={"shoeSize": 43},
    )
    print(org)
    users.create(row)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    users.merge("id-1", {"givenNaem": "Ada"})  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportArgumentType]
    client.oneroster.classes("class-1").enroll({"sourced_id": "id-1", "role": "student"})
    client.oneroster.classes("class-1").enroll({"sourced_id": "id-1", "role": "pupil"})  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]


def read_change_write(assignment: TestAssignment) -> None:
    changed = users.get("id-1").to_dict()
    changed["givenName"] = "Ada"
    print(changed["familyName"], changed.get("email"))
    users.update("id-1", changed)
    users.patch("id-1", changed)
    client.powerpath.test_assignments.update("id-1", assignment.to_dict())
    changed["givenNaem"] = "Ada"  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportGeneralTypeIssues]


def events() -> None:
    send = client.caliper.events.send_activity
    create_activity_event(
        {
            "actor": {"id": "https://example.edu/users/1", "email": "ada@example.edu", "role": "student"},
            "object": {"id": "https://app.example.com/1", "subject": "Math", "app": {"name": "App"}},
            "metrics": [{"type": "xpEarned", "value": 5}],
            "event_time": "2025-01-31T12:00:00Z",
        }
    )
    TimebackActivityMetric(type="xpEraned", value=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TimeSpentMetric(type="activ", value=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    send("https://app.example.com", {"actr": {}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
