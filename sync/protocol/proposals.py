"""What desks and central say of proposals: an archive, how all of them stand, and a decision."""

from __future__ import annotations

from kiosk.editing.standing import Decision, Standings

__all__ = ["PROPOSALS", "PROPOSAL_TYPE", "Decision", "Standings", "decision_path", "proposal_path"]

PROPOSALS = "/v1/proposals"
PROPOSAL_TYPE = "application/vnd.diwan.proposal+zip"


def proposal_path(digest: str) -> str:
    return f"{PROPOSALS}/{digest}"


def decision_path(digest: str) -> str:
    return f"{PROPOSALS}/{digest}/decision"
