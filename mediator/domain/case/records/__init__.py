"""The records of a case, one a file: its class, its Fields, and all that is known of its kind; money is in fen."""

from __future__ import annotations

from mediator.domain.case.records.agreement import Agreement as Agreement
from mediator.domain.case.records.confirmation import JOINTLY as JOINTLY
from mediator.domain.case.records.confirmation import NOT_NOW as NOT_NOW
from mediator.domain.case.records.confirmation import Confirmation as Confirmation
from mediator.domain.case.records.contact import Contact as Contact
from mediator.domain.case.records.delivery import Delivery as Delivery
from mediator.domain.case.records.evidence import Evidence as Evidence
from mediator.domain.case.records.instalment import Instalment as Instalment
from mediator.domain.case.records.investigation import Investigation as Investigation
from mediator.domain.case.records.meeting import CONTINUES as CONTINUES
from mediator.domain.case.records.meeting import FAILED as FAILED
from mediator.domain.case.records.meeting import SETTLED as SETTLED
from mediator.domain.case.records.meeting import Meeting as Meeting
from mediator.domain.case.records.notice import Notice as Notice
from mediator.domain.case.records.performance import Performance as Performance
from mediator.domain.case.records.pursuit import Pursuit as Pursuit
from mediator.domain.case.records.record import Record as Record
from mediator.domain.case.records.signature import Signature as Signature
from mediator.domain.case.records.termination import Termination as Termination
from mediator.domain.case.records.urging import Urging as Urging
from mediator.domain.case.records.visit import Visit as Visit
from mediator.domain.vocabulary import ORAL as ORAL
from mediator.domain.vocabulary import WRITTEN as WRITTEN
