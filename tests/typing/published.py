"""Names of the published packages, as a typed program uses them."""

from typing import assert_type

from timeback_core import EnvConfig, TimebackClient
from timeback_edubridge import UserProfile
from timeback_masterytrack import MasteryTrackInventoryItem
from timeback_powerpath import CreateNewAttemptInput, GetNextQuestionResponse, PowerPathLessonType
from timeback_powerpath.types.responses import StandardProgressResponse
from timeback_qti import CreateStimulusInput, NavigationMode

config: EnvConfig = {"env": "staging", "client_id": "a"}
mode: NavigationMode = "linear"
kind: PowerPathLessonType = "quiz"


async def main(client: TimebackClient) -> str:
    asked: CreateNewAttemptInput = {"student": "s", "lesson": "l"}
    await client.powerpath.assessments.create_new_attempt(asked)
    found: GetNextQuestionResponse = await client.powerpath.assessments.get_next_question(
        {"student": "s", "lesson": "l"}
    )
    body = CreateStimulusInput(identifier="i", title="t", content="c")
    await client.qti.stimuli.create(body)
    item: MasteryTrackInventoryItem = (await client.masterytrack.inventory.search({"subject": "Math"})).data[0]
    users = await client.oneroster.users.list(where={"status": "active"})
    return f"{found.question.id} {item.name} {len(users.data)}"


def read(progress: StandardProgressResponse, profile: UserProfile) -> None:
    assert_type(progress.finalized, bool)
    assert_type(profile.profile_id, str | None)
