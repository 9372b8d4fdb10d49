"""OneRoster: a user's demographics, credentials and agents, grading periods, exports, course structures."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.listing import entity_response
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.services.oneroster_entities import created_response, entity_in_body, response_check
from timeback_sandbox.state.kinds import RESOURCES, ROSTERING

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity

routes = Routes()
_USER = f"{ROSTERING}/users/{{}}"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@routes("GET", f"{_USER}/demographics")
def read_with_demographics(call: Call) -> Response:
    """Return a user together with the demographics."""
    roster = call.world.roster
    user = roster.as_response("users", roster.get("users", call.path[0]))
    found = roster.find("demographics", call.path[0])
    return entity_response(
        call, "user", user | {"demographics": roster.as_response("demographics", found) if found else None}
    )


@routes("POST", f"{_USER}/credentials")
def register_credential(call: Call) -> Response:
    """Set a user's credentials for an application."""
    user = call.world.roster.get("users", call.path[0])
    application, credentials = call.body["applicationName"], call.body["credentials"]
    profiles: list[Entity] = user.setdefault("userProfiles", [])
    profile = next((each for each in profiles if each["app"]["name"] == application), None)
    status = 200 if profile else 201
    if profile is None:
        profile = _profile(call.world.ground.new_id("userProfiles"), application)
        profiles.append(profile)
    credential_id = (
        profile["credentials"][0]["id"] if profile["credentials"] else call.world.ground.new_id("credentials")
    )
    profile["credentials"] = [{"id": credential_id, "type": "password", "username": credentials["username"]}]
    call.world.roster.set_password(credential_id, credentials["password"])
    message = "Credentials updated" if status == 200 else "Credentials created"
    return Response(
        {"userProfileId": profile["profileId"], "credentialId": credential_id, "message": message}, _known(call, status)
    )


def _known(call: Call, status: int) -> int:
    return status if str(status) in call.operation.responses else call.operation.success


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
def decrypt_credential(call: Call) -> Response:
    """Return the password of a credential of this user."""
    user = call.world.roster.get("users", call.path[0])
    owned = {each["id"] for profile in user.get("userProfiles", []) for each in profile["credentials"]}
    password = call.world.roster.password(call.path[1])
    if call.path[1] not in owned or password is None:
        raise not_found()
    return Response({"password": password})


@routes("GET", f"{_USER}/agents")
def list_agents(call: Call) -> Response:
    """List the agents of a user as users."""
    roster = call.world.roster
    agents = [ref["sourcedId"] for ref in roster.get("users", call.path[0]).get("agents", [])]
    return _people(call, agents)


@routes("GET", f"{_USER}/agentFor")
def list_agent_for(call: Call) -> Response:
    """List the users that a user is an agent of."""
    roster = call.world.roster
    roster.get("users", call.path[0])
    found = [
        user["sourcedId"]
        for user in roster.rows("users")
        if any(ref["sourcedId"] == call.path[0] for ref in user.get("agents", []))
    ]
    return _people(call, found)


def _people(call: Call, sourced_ids: list[str]) -> Response:
    roster = call.world.roster
    found = [roster.find("users", sourced_id) for sourced_id in sourced_ids]
    rows = [roster.as_response("users", user) for user in found if user]
    properties = call.contract.schemas.resolve(call.operation.response_schema() or {}).get("properties", {})
    key = next((name for name in ("agents", "users") if name in properties), "users")
    count = len(rows)
    counts = {"totalCount": count, "pageCount": 1, "pageNumber": 1, "offset": 0, "limit": 100}
    return Response({key: rows} | {name: value for name, value in counts.items() if name in properties})


@routes("POST", f"{_USER}/agents")
def add_agent(call: Call) -> Response:
    """Add an agent to a user."""
    roster = call.world.roster
    user = roster.get("users", call.path[0])
    agent_id = _agent_id(call)
    agents: list[Entity] = user.setdefault("agents", [])
    if agent_id and all(ref["sourcedId"] != agent_id for ref in agents):
        agents.append({"sourcedId": agent_id})
    properties = call.contract.schemas.resolve(call.operation.response_schema() or {}).get("properties", {})
    return created_response(call, [(agent_id, agent_id)]) if "sourcedIdPairs" in properties else Response(empty=True)


def _agent_id(call: Call) -> str:
    """Return the id of the agent in a body, which exists; an empty one if there is none and no rule refuses that."""
    inner = call.body.get("agent", call.body)
    for name in ("agentSourcedId", "sourcedId"):
        if isinstance(inner.get(name), str) and inner[name]:
            return str(call.world.roster.get("users", inner[name])["sourcedId"])
    if call.world.ground.rules.apply("empty-bodies"):
        raise Problem(422, "The request body has no agent", by="empty-bodies")
    return ""


@routes("DELETE", f"{_USER}/agents/{{}}")
def remove_agent(call: Call) -> Response:
    """Remove an agent from a user."""
    user = call.world.roster.get("users", call.path[0])
    kept = [ref for ref in user.get("agents", []) if ref["sourcedId"] != call.path[1]]
    if len(kept) == len(user.get("agents", [])):
        raise not_found()
    user["agents"] = kept
    return Response(empty=True)


@routes("POST", f"{ROSTERING}/terms/{{}}/gradingPeriods")
def create_grading_period(call: Call) -> Response:
    """Create a grading period of a term; unlike other POSTs it returns the whole entity."""
    roster = call.world.roster
    roster.get("academicSessions", call.path[0])
    given = entity_in_body(call, "academicSession") | {"parent": {"sourcedId": call.path[0]}}
    sourced_id = roster.create("academicSessions", given, response_check(call, "academicSessions"))
    return Response(
        {"academicSession": roster.as_response("academicSessions", roster.get("academicSessions", sourced_id))}
    )


@routes("POST", f"{RESOURCES}/resources/export/{{}}")
def export_resource(call: Call) -> Response:
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
    return Response(packed.getvalue(), media="application/zip", headers=headers)


@routes("POST", f"{ROSTERING}/courses/structure")
def create_course_structure(call: Call) -> Response:
    """Create a course with its components and lessons in one request.

    No document describes this body; its parts have the names of the single routes.
    """
    parts = (
        ("courses", "course", [call.body["course"]] if isinstance(call.body.get("course"), dict) else []),
        ("courseComponents", "courseComponents", call.body.get("courseComponents") or []),
        ("componentResources", "componentResources", call.body.get("componentResources") or []),
    )
    created: dict[str, list[str]] = {}
    for kind, key, given in parts:
        rows = given if isinstance(given, list) else []
        created[key] = [call.world.roster.create(kind, row, response_check(call, kind)) for row in rows]
    return Response({"success": True, "created": created})
