"""The desks of the office, each a tab; every kind of matter names its desk."""

from __future__ import annotations

from enum import StrEnum


class Desk(StrEnum):
    """The work area in which a kind of matter is opened and listed."""

    STATION = "station"  # what is received at the station
    JOINT = "joint"  # what runs between the office and its partners
    PETITIONS = "petitions"  # what only those who handle petitions may open
    SERVICE = "service"  # legal service, and whatever says nothing else
