"""Names of the published `timeback-clr` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Final, Literal

from timeback_api.clr.models import CredentialSchema as ClrCredentialSchema
from timeback_api.clr.models import Criteria as AchievementCriteria
from timeback_api.clr.models import Image as ClrImage
from timeback_api.clr.models import Profile as ClrProfile
from timeback_api.clr.models import Proof as ClrProof
from timeback_api.clr.models import VerifiableCredentialSubject as NestedCredentialSubject
from timeback_kit.version import __version__ as __version__

__all__ = [
    "ACHIEVEMENT_TYPES",
    "AchievementCriteria",
    "AchievementCriteriaInput",
    "AchievementType",
    "AssociationType",
    "ClrCredentialInput",
    "ClrCredentialSchema",
    "ClrCredentialSchemaInput",
    "ClrImage",
    "ClrImageInput",
    "ClrProfile",
    "ClrProfileInput",
    "ClrProof",
    "ClrProofInput",
    "NestedCredentialSubject",
    "NestedCredentialSubjectInput",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.clr.inputs import ClrCredentialInput as ClrCredentialInput
    from timeback_api.clr.inputs import CredentialSchemaInput as ClrCredentialSchemaInput
    from timeback_api.clr.inputs import CriteriaInput as AchievementCriteriaInput
    from timeback_api.clr.inputs import ImageInput as ClrImageInput
    from timeback_api.clr.inputs import ProfileInput as ClrProfileInput
    from timeback_api.clr.inputs import ProofInput as ClrProofInput
    from timeback_api.clr.inputs import VerifiableCredentialSubjectInput as NestedCredentialSubjectInput
else:
    from timeback_api.clr import inputs
    from timeback_common._published.inputs import input_class

    ClrCredentialInput = input_class("ClrCredentialInput", __name__, inputs.ClrCredentialInput.__annotations__)
    AchievementCriteriaInput = input_class("AchievementCriteriaInput", __name__, inputs.CriteriaInput.__annotations__)
    ClrCredentialSchemaInput = input_class(
        "ClrCredentialSchemaInput", __name__, inputs.CredentialSchemaInput.__annotations__
    )
    ClrImageInput = input_class("ClrImageInput", __name__, inputs.ImageInput.__annotations__)
    ClrProfileInput = input_class("ClrProfileInput", __name__, inputs.ProfileInput.__annotations__)
    ClrProofInput = input_class("ClrProofInput", __name__, inputs.ProofInput.__annotations__)
    NestedCredentialSubjectInput = input_class(
        "NestedCredentialSubjectInput", __name__, inputs.VerifiableCredentialSubjectInput.__annotations__
    )

AchievementType = str
AssociationType = Literal[
    "exactMatchOf",
    "isChildOf",
    "isParentOf",
    "isPartOf",
    "isPeerOf",
    "isRelatedTo",
    "precedes",
    "replacedBy",
]
ACHIEVEMENT_TYPES: Final = [
    "Achievement",
    "ApprenticeshipCertificate",
    "Assessment",
    "Assignment",
    "AssociateDegree",
    "Award",
    "Badge",
    "BachelorDegree",
    "Certificate",
    "CertificateOfCompletion",
    "Certification",
    "CommunityService",
    "Competency",
    "Course",
    "CoCurricular",
    "Degree",
    "Diploma",
    "DoctoralDegree",
    "Fieldwork",
    "GeneralEducationDevelopment",
    "JourneymanCertificate",
    "LearningProgram",
    "License",
    "Membership",
    "ProfessionalDoctorate",
    "QualityAssuranceCredential",
    "MasterCertificate",
    "MasterDegree",
    "MicroCredential",
    "ResearchDoctorate",
    "SecondarySchoolDiploma",
]
