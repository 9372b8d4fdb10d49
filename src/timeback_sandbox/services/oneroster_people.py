"""OneRoster routes with a form of their own: demographics of a user, credentials, agents, grading periods, export."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from timeback_sandbox.calls import Answer, Routes
from timeback_sandbox.listing import one
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.services.oneroster_entities import member, pairs, showable
from timeback_sandbox.state.kinds import RESOURCES, ROSTERING

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity

routes = Routes()
_USER = f"{ROSTERING}/users/{{}}"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@routes("GET", f"{_USER}/demographics")
def read_with_demographics(call: Call) -> Answer:
    """Return a user with the demographics as one more member."""
    roster = call.world.roster
    user = roster.shown("users", roster.get("users", call.path[0]))
    found = roster.find("demographics", call.path[0])
    return one(call, "user", user | {"demographics": roster.shown("demographics", found) if found else None})


@routes("POST", f"{_USER}/credentials")
def register_credential(call: Call) -> Answer:
    """Give a user credentials for an application, or new ones."""
    user = call.world.roster.get("users", call.path[0])
    application, credentials = call.body["applicationName"], call.body["credentials"]
    profiles: list[Entity] = user.setdefault("userProfiles", [])
    profile = next((each for each in profiles if each["app"]["name"] == application), None)
    status = 200 if profile else 201
    if profile is None:
        profile = _profile(call.world.new_id("userProfiles"), application)
        profiles.append(profile)
    credential_id = profile["credentials"][0]["id"] if profile["credentials"] else call.world.new_id("credentials")
    profile["credentials"] = [{"id": credential_id, "type": "password", "username": credentials["username"]}]
    call.world.roster.set_password(credential_id, credentials["password"])
    message = "Credentials updated" if status == 200 else "Credentials created"
    return Answer(
        {"userProfileId": profile["profileId"], "credentialId": credential_id, "message": message}, _known(call, status)
    )


def _known(call: Call, status: int) -> int:
    return status if str(status) in call.operation.answers else call.operation.success


def _profile(profile_id: str, application: str) -> Entity:
    slug = application.lower().replace(" ", "-")
    return {
        "profileId": profile_id,
        "profileType": "application",
        "vendorId": "sandbox",
        "applicationId": slug,
        "description": None,
        "app": {"sourcedId": slug, "name": application, "description": None, "domain": f"{slug}.example.com"},
        "credentials": [],
    }


@routes("POST", f"{_USER}/credentials/{{}}/decrypt")
def decrypt_credential(call: Call) -> Answer:
    """Return the password of a credential of this user."""
    user = call.world.roster.get("users", call.path[0])
    owned = {each["id"] for profile in user.get("userProfiles", []) for each in profile["credentials"]}
    password = call.world.roster.password(call.path[1])
    if call.path[1] not in owned or password is None:
        raise not_found()
    return Answer({"password": password})


@routes("GET", f"{_USER}/agents")
def list_agents(call: Call) -> Answer:
    """Return the agents of a user as users."""
    roster = call.world.roster
    agents = [ref["sourcedId"] for ref in roster.get("users", call.path[0]).get("agents", [])]
    return _people(call, agents)


@routes("GET", f"{_USER}/agentFor")
def list_agent_for(call: Call) -> Answer:
    """Return the users whose agent this one is."""
    roster = call.world.roster
    roster.get("users", call.path[0])
    found = [
        user["sourcedId"]
        for user in roster.rows("users")
        if any(ref["sourcedId"] == call.path[0] for ref in user.get("agents", []))
    ]
    return _people(call, found)


def _people(call: Call, sourced_ids: list[str]) -> Answer:
    roster = call.world.roster
    found = [roster.find("users", sourced_id) for sourced_id in sourced_ids]
    rows = [roster.shown("users", user) for user in found if user]
    properties = call.contract.schemas.resolve(call.operation.answer_schema() or {}).get("properties", {})
    key = next((name for name in ("agents", "users") if name in properties), "users")
    count = len(rows)
    counts = {"totalCount": count, "pageCount": 1, "pageNumber": 1, "offset": 0, "limit": 100}
    return Answer({key: rows} | {name: value for name, value in counts.items() if name in properties})


@routes("POST", f"{_USER}/agents")
def add_agent(call: Call) -> Answer:
    """Make a user the agent of another one."""
    roster = call.world.roster
    user = roster.get("users", call.path[0])
    agent_id = _agent_id(call.body)
    roster.get("users", agent_id)
    agents: list[Entity] = user.setdefault("agents", [])
    if all(ref["sourcedId"] != agent_id for ref in agents):
        agents.append({"sourcedId": agent_id})
    properties = call.contract.schemas.resolve(call.operation.answer_schema() or {}).get("properties", {})
    return pairs(call, [(agent_id, agent_id)]) if "sourcedIdPairs" in properties else Answer(empty=True)


def _agent_id(body: Entity) -> str:
    inner = body.get("agent", body)
    for name in ("agentSourcedId", "sourcedId"):
        if isinstance(inner.get(name), str) and inner[name]:
            return str(inner[name])
    raise Problem(422, "The request body names no agent")


@routes("DELETE", f"{_USER}/agents/{{}}")
def remove_agent(call: Call) -> Answer:
    """Take an agent away from a user."""
    user = call.world.roster.get("users", call.path[0])
    kept = [ref for ref in user.get("agents", []) if ref["sourcedId"] != call.path[1]]
    if len(kept) == len(user.get("agents", [])):
        raise not_found()
    user["agents"] = kept
    return Answer(empty=True)


@routes("POST", f"{ROSTERING}/terms/{{}}/gradingPeriods")
def create_grading_period(call: Call) -> Answer:
    """Create a grading period of a term; unlike every other POST, it comes back whole."""
    roster = call.world.roster
    roster.get("academicSessions", call.path[0])
    given = member(call, "academicSession") | {"parent": {"sourcedId": call.path[0]}}
    sourced_id = roster.create("academicSessions", given, showable(call, "academicSessions"))
    return Answer({"academicSession": roster.shown("academicSessions", roster.get("academicSessions", sourced_id))})


@routes("POST", f"{RESOURCES}/resources/export/{{}}")
def export_resource(call: Call) -> Answer:
    """Return a resource as a small Common Cartridge."""
    resource = call.world.roster.get("resources", call.path[0])
    identifier, title = quoteattr(resource["sourcedId"]), escape(resource["title"])
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest identifier={identifier} xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1">'
        f"<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion></metadata>"
        f'<resources><resource identifier={identifier} type="webcontent" href="content.html"/></resources></manifest>\n'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("imsmanifest.xml", _LONG_AGO), manifest)
        archive.writestr(zipfile.ZipInfo("content.html", _LONG_AGO), f"<!doctype html><title>{title}</title>\n")
    headers = {"content-disposition": 'attachment; filename="resource.imscc"'}
    return Answer(packed.getvalue(), media="application/zip", headers=headers)


@routes("POST", f"{ROSTERING}/courses/structure")
def create_course_structure(call: Call) -> Answer:
    """Create a course with its components and lessons in one go, from whatever parts are sent.

    No document describes this body; the parts are taken under the names that the single routes have.
    """
    parts = (
        ("courses", "course", [call.body["course"]] if isinstance(call.body.get("course"), dict) else []),
        ("courseComponents", "courseComponents", call.body.get("courseComponents") or []),
        ("componentResources", "componentResources", call.body.get("componentResources") or []),
    )
    created: dict[str, list[str]] = {}
    for kind, key, given in parts:
        rows = given if isinstance(given, list) else []
        created[key] = [call.world.roster.create(kind, row, showable(call, kind)) for row in rows]
    return Answer({"success": True, "created": created})
