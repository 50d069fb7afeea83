"""Cases whose papers are compared with golden texts: one for every road that changes what a paper looks like."""

from __future__ import annotations

from dataclasses import replace

from mediator.documents.papers.wording import blank_case
from mediator.domain.parties import Party
from mediator.domain.records import (
    CONTINUES,
    FAILED,
    ORAL,
    SETTLED,
    Agreement,
    Confirmation,
    Delivery,
    Evidence,
    Instalment,
    Investigation,
    Meeting,
    Notice,
    Performance,
    Signature,
    Termination,
    Visit,
)
from mediator.domain.snapshot import CaseSnapshot, Committee
from tests.builders import TOWN, day, entrusted, guardian, made, mediators, organisation, person
from tests.documents.papers_group import wages

NAMELESS = Committee(id=made("空"), name="", short_name="")


def empty() -> CaseSnapshot:
    """Nothing known: every paper is its blank form."""
    return blank_case(NAMELESS)


def _signed(parties: tuple[Party, ...], on: str) -> tuple[Signature, ...]:
    return tuple(
        Signature(id=made(f"签{party.name}"), party_id=party.id, signer=party.name, on=day(on)) for party in parties
    )


def assault() -> CaseSnapshot:
    """C02: handed over by the police, two natural persons, settled and paid on one day."""
    first = person(
        "秦连生",
        "申请人",
        "329900197505160071",
        occupation="个体商贩",
        phone="15400000103",
        address="江苏省启东市王鲍镇河口桥村2组7号",
    )
    second = person(
        "茅国梁",
        "被申请人",
        "32990019810930009X",
        occupation="货车司机",
        phone="15400000104",
        address="江苏省启东市王鲍镇三合港村11组3号",
    )
    return CaseSnapshot(
        id=made("C02"),
        committee=TOWN,
        station="驻王鲍派出所人民调解工作室",
        number="(2023)王鲍人调字第002号",
        title="秦连生与茅国梁人身损害赔偿纠纷",
        dispute_type="损害赔偿纠纷",
        source="接受委托移送调解",
        referrer="公安机关",
        occurred_on=day("2023-03-20"),
        story="2023年3月20日上午，双方因摊位前停车发生口角并推搡，秦连生倒地致左前臂软组织挫伤，伤情鉴定为轻微伤。",
        claims=("赔偿医疗费等损失人民币9000元", "赔礼道歉"),
        accepted_on=day("2023-03-22"),
        registrar="茅晓燕",
        recorder="茅晓燕",
        mediators=mediators("沈广和", "陆秋萍"),
        parties=(first, second),
        notices=(Notice(id=made("C02告知"), on=day("2023-03-22"), informer="沈广和", signed_by=("秦连生", "茅国梁")),),
        investigations=(
            Investigation(
                id=made("C02调查"),
                on=day("2023-03-23"),
                time="09:00",
                place="驻所调解室",
                attendees="民警黄海涛",
                interviewee="证人潘阿四（市场管理员）",
                investigator="沈广和",
                recorder="茅晓燕",
                text="问：我们是王鲍镇人民调解委员会的调解员，向你了解情况，请你如实陈述，听清楚了吗？\n答：听清楚了。\n"
                "问：当时的经过是怎样的？\n答：茅国梁把货车停在秦连生的摊位前面，两个人先吵，后来互相推搡，茅国梁先动的手。\n"
                "问：以上情况是否属实？\n答：属实。",
            ),
        ),
        evidence=(
            Evidence(
                id=made("C02证1"),
                name="门诊病历及发票",
                copies=6,
                provider="秦连生",
                proves="伤情和医疗费用",
                checked=True,
            ),
            Evidence(
                id=made("C02证2"), seq=2, name="伤情鉴定意见复印件", copies=1, provider="王鲍派出所", proves="轻微伤"
            ),
            Evidence(
                id=made("C02证3"),
                seq=3,
                name="视听资料光盘",
                copies=1,
                provider="王鲍派出所",
                provided_on=day("2023-03-22"),
                proves="双方推搡经过",
            ),
        ),
        meetings=(
            Meeting(
                id=made("C02会1"),
                on=day("2023-03-24"),
                time="09:00",
                place="驻所调解室",
                participants=("民警黄海涛（到场说明警情，不主持调解）",),
                participants_agreed=True,
                text="调解员核对双方身份，告知权利义务，双方均不申请回避。\n秦连生：要求赔偿医疗费等9000元并道歉。\n"
                "茅国梁：愿意道歉，但只认可医疗费，误工费要有依据。\n调解员出示病历、发票和鉴定意见，双方对伤情没有异议。因误工费"
                "的数额分歧较大，商定补充证据后再次调解。",
                result=CONTINUES,
                recorder="茅晓燕",
            ),
            Meeting(
                id=made("C02会2"),
                seq=2,
                on=day("2023-03-28"),
                time="14:30",
                place="驻所调解室",
                text="秦连生提交误工证明。调解员逐项核算，双方同意按6810.50元一次性赔偿，当日付清，茅国梁当场赔礼道歉。",
                result=SETTLED,
                recorder="茅晓燕",
            ),
        ),
        agreement=Agreement(
            id=made("C02协议"),
            agreed_on=day("2023-03-28"),
            facts="2023年3月20日上午，双方在河口桥村农贸市场因停车发生口角并互相推搡，茅国梁先动手，秦连生倒地致左前臂软组织"
            "挫伤，经鉴定为轻微伤。双方对赔偿数额有争议。茅国梁对损害的发生负主要责任。",
            clauses=(
                "茅国梁当场向秦连生赔礼道歉。",
                "茅国梁一次性赔偿秦连生医疗费3260.50元、误工费2400元、护理费600元、营养费400元、交通费150元，合计人民币"
                "6810.50元，于签订本协议当日以银行转账付清。",
                "上述款项付清后，双方就2023年3月20日的人身损害赔偿再无其他争议。",
            ),
            amount=681050,
            method="银行转账",
            due_on=day("2023-03-28"),
            mediator_signed_on=day("2023-03-28"),
            sealed_on=day("2023-03-28"),
        ),
        signatures=_signed((first, second), "2023-03-28"),
        performances=(
            Performance(id=made("C02付"), on=day("2023-03-28"), amount=681050, voucher="转账回单1张、收条1张"),
        ),
        visits=(
            Visit(
                id=made("C02访"),
                on=day("2023-04-27"),
                method="电话",
                visitor="陆秋萍",
                interviewee="秦连生",
                text="款项已付，双方无新矛盾。",
            ),
        ),
        performed_on=day("2023-03-28"),
        closed_on=day("2023-04-27"),
        closing="调解成功(履行完毕)",
        archived_on=day("2023-05-08"),
        filer="茅晓燕",
        retention="长期",
        file_note="伤情鉴定意见为复印件，原件由王鲍派出所保存。",
        kept_on_paper=("investigation", "mediation-record:2"),
    )


def sale() -> CaseSnapshot:
    """C03: dispatched by the court, an organisation with a lawyer, two instalments, judicial confirmation."""
    lawyer = entrusted(
        "秦文博",
        sex="男",
        identity="律师",
        employer="江苏虚构律师事务所",
        authority="特别授权",
        authority_text="代为承认、放弃、变更调解请求，进行和解，代签调解协议",
        authorised_on=day("2023-04-06"),
        phone="15400000105",
    )
    seller = organisation(
        "江苏禾润虚构农资有限公司",
        "申请人",
        "91329900MA9XNR010K",
        address="江苏省启东市王鲍镇工业集中区1号",
        representative="葛晓峰",
        representative_duty="执行董事",
        phone="15400000106",
        agents=(lawyer,),
    )
    buyer = person(
        "施海兵",
        "被申请人",
        "329900197902080112",
        occupation="种植大户",
        phone="15400000107",
        address="江苏省启东市王鲍镇新垦村4组22号",
        household="江苏省启东市王鲍镇新垦村4组20号",
    )
    return CaseSnapshot(
        id=made("C03"),
        committee=TOWN,
        number="(2023)王鲍人调字第003号",
        title="江苏禾润虚构农资有限公司与施海兵买卖合同纠纷",
        dispute_type="合同纠纷",
        subtype="买卖合同",
        source="接受委托移送调解",
        referrer="法院",
        story="2022年3月至10月施海兵赊购化肥、农药，经对账欠款86400元，逾期未付，公司诉至法院，法院经双方同意委派调解。",
        claims=("支付货款人民币86400元及逾期利息",),
        accepted_on=day("2023-04-06"),
        mediators=mediators("陆秋萍"),
        parties=(seller, buyer),
        notices=(Notice(id=made("C03告知"), on=day("2023-04-06")),),
        meetings=(
            Meeting(
                id=made("C03会"),
                on=day("2023-04-24"),
                time="09:30",
                place="久隆人民法庭调解室",
                attendance="江苏禾润虚构农资有限公司的委托代理人秦文博、施海兵",
                text="双方对欠款数额86400元没有争议，公司自愿让利，商定分两期付清。",
                result=SETTLED,
            ),
        ),
        agreement=Agreement(
            id=made("C03协议"),
            agreed_on=day("2023-04-24"),
            facts="2022年3月至10月，施海兵向公司赊购化肥、农药，经对账欠款86400元，逾期未付。双方对付款时间和数额有争议。",
            clauses=(
                "双方确认施海兵尚欠货款86400元，公司自愿让利6400元，施海兵实际支付人民币80000元。",
                "施海兵于2023年5月31日前支付40000元，于2023年8月31日前支付40000元，均转账至公司对公账户。",
            ),
            amount=8000000,
            method="银行转账",
            due_on=day("2023-08-31"),
            breach="任何一期逾期未足额支付，剩余全部未付款立即到期，并自逾期次日起按同期一年期贷款市场报价利率计付逾期利息",
            mediator_signed_on=day("2023-04-24"),
            sealed_on=day("2023-04-24"),
        ),
        signatures=_signed((seller, buyer), "2023-04-24"),
        instalments=(
            Instalment(id=made("C03期1"), due_on=day("2023-05-31"), amount=4000000),
            Instalment(id=made("C03期2"), seq=2, due_on=day("2023-08-31"), amount=4000000),
        ),
        performances=(
            Performance(id=made("C03付1"), on=day("2023-05-30"), instalment=1, amount=4000000, voucher="转账回单1张"),
            Performance(id=made("C03付2"), seq=2, on=day("2023-08-29"), instalment=2, amount=4000000),
        ),
        visits=(Visit(id=made("C03访"), on=day("2023-06-02"), method="电话", visitor="陆秋萍", text="首期已付。"),),
        confirmation=Confirmation(
            id=made("C03确认"), wish="共同申请", applied_on=day("2023-05-08"), court="启东市人民法院"
        ),
        closed_on=day("2023-09-04"),
        closing="调解成功(履行完毕)",
    )


def failed() -> CaseSnapshot:
    """C07: an old woman who signs by fingerprint before a witness against three children; no agreement."""
    place = "江苏省启东市王鲍镇新垦村1组"
    mother = person(
        "喻秀英",
        "申请人",
        "329900194303190180",
        occupation="无",
        phone="15400000135",
        address=f"{place}2号",
        signing_note="按指印，见证人签名",
    )
    children = (
        person(
            "祁长林", "被申请人", "329900196607070216", occupation="木工", phone="15400000136", address=f"{place}3号"
        ),
        person(
            "祁长山", "被申请人", "329900196901140238", occupation="务工", phone="15400000137", address=f"{place}4号"
        ),
        person(
            "祁长红", "被申请人", "329900197209020242", occupation="超市员工", phone="15400000138", address="汇龙镇8号"
        ),
    )
    ends = ("喻秀英", "2023-09-28", "直接送达"), ("祁长山", "2023-09-29", "邮寄"), ("祁长红", "2023-09-28", "留置送达")
    return CaseSnapshot(
        id=made("C07"),
        committee=TOWN,
        number="(2023)王鲍人调字第006号",
        title="喻秀英与祁长林、祁长山、祁长红赡养纠纷",
        dispute_type="婚姻家庭纠纷",
        source="依申请调解",
        story="喻秀英年满80周岁，独居，要求三子女分担每月生活费900元及医疗费。",
        claims=("三子女每月各支付赡养费300元", "医疗费三人均摊"),
        applied_on=day("2023-09-04"),
        accepted_on=day("2023-09-04"),
        mediators=mediators("陆秋萍"),
        parties=(mother, *children),
        notices=(Notice(id=made("C07告知"), on=day("2023-09-04"), form="口头宣读并书面签收", informer="陆秋萍"),),
        meetings=(
            Meeting(
                id=made("C07会1"),
                on=day("2023-09-12"),
                time="19:00",
                place="新垦村村部",
                text="分歧较大。",
                result=CONTINUES,
            ),
            Meeting(
                id=made("C07会2"), seq=2, on=day("2023-09-26"), place="新垦村村部", text="祁长山拒绝。", result=FAILED
            ),
        ),
        termination=Termination(
            id=made("C07终止"),
            on=day("2023-09-28"),
            reason="一方撤回申请或明确表示不接受调解",
            detail="祁长山明确拒绝继续调解",
            remedies=("向人民法院提起诉讼", "申请法律援助"),
            hint="赡养费请求权不受诉讼时效限制",
        ),
        deliveries=tuple(
            Delivery(id=made(f"C07送{n}"), seq=n, receiver=name, on=day(on), method=how)
            for n, (name, on, how) in enumerate(ends, 1)
        ),
        visits=(Visit(id=made("C07访"), on=day("2023-10-16"), method="上门", visitor="陆秋萍", text="已经起诉。"),),
        closed_on=day("2023-10-16"),
        closing="调解不成",
        retention="长期",
    )


def oral() -> CaseSnapshot:
    """C08: an oral agreement with a sole trader, performed at once."""
    buyer = person(
        "左红梅",
        "申请人",
        "329900198806180265",
        ethnicity="回族",
        occupation="教师",
        employer="虚构小学",
        phone="15400000139",
        address="江苏省启东市王鲍镇久隆集镇虚构小区2幢301室",
    )
    shop = organisation(
        "启东市王鲍镇虚构家电商行",
        "被申请人",
        "92329900MA9XNR053X",
        org_kind="个体工商户",
        address="江苏省启东市王鲍镇久隆集镇虚构街15号",
        representative="晏小平",
        representative_duty="经营者",
        phone="15400000140",
    )
    return CaseSnapshot(
        id=made("C08"),
        committee=TOWN,
        number="(2023)王鲍人调字第007号",
        title="左红梅与王鲍镇虚构家电商行消费纠纷",
        dispute_type="其他消费纠纷",
        source="依申请调解",
        story="左红梅购买电饭煲三日后不能加热，商行拒绝退货。",
        oral_application=True,
        applied_on=day("2023-10-11"),
        accepted_on=day("2023-10-11"),
        mediators=mediators("龚建忠"),
        parties=(buyer, shop),
        notices=(Notice(id=made("C08告知"), on=day("2023-10-11"), form="口头"),),
        agreement=Agreement(
            id=made("C08协议"),
            form=ORAL,
            agreed_on=day("2023-10-11"),
            facts="左红梅购买的电饭煲三日后不能加热，双方对是否退货有争议。",
            clauses=("商行收回电饭煲，当场退款人民币280元。",),
            amount=28000,
            method="现金",
            performance_place="久隆工作站",
            due_on=day("2023-10-11"),
            at_once=True,
        ),
    )


def children() -> CaseSnapshot:
    """C10: two minors acting through guardians and a school, in private."""
    street = "江苏省启东市王鲍镇新垦村"
    hurt = person(
        "尤子涵",
        "申请人",
        "329900201306020323",
        occupation="学生",
        phone="15400000145",
        address=f"{street}7组6号",
        agents=(
            guardian("尤海峰", "父亲", "329900198502170359", phone="15400000143"),
            guardian("蒲丽娜", "母亲", "32990019870723036X", phone="15400000144"),
        ),
    )
    pusher = person(
        "贲浩宇",
        "被申请人",
        "329900201410090399",
        occupation="学生",
        phone="15400000147",
        address=f"{street}10组15号",
        agents=(guardian("贲永强", "父亲", "329900198312300837", proof="出生医学证明"),),
    )
    school = organisation(
        "启东市王鲍镇虚构小学",
        "被申请人",
        "12329900MA9XNR0611",
        address="江苏省启东市王鲍镇虚构路1号",
        representative="边少云",
        representative_duty="校长",
        phone="15400000149",
        agents=(entrusted("富立群", identity="副校长", authority="特别授权", authorised_on=day("2024-03-19")),),
    )
    return CaseSnapshot(
        id=made("C10"),
        committee=TOWN,
        number="(2024)王鲍人调字第001号",
        title="尤子涵与贲浩宇、启东市王鲍镇虚构小学人身损害赔偿纠纷",
        dispute_type="损害赔偿纠纷",
        source="依申请调解",
        story="2024年3月6日课间，贲浩宇追逐时推倒尤子涵，致尤子涵右手桡骨远端骨折，住院5天；值班教师未及时劝阻。",
        claims=("赔偿医疗费、护理费、营养费、交通费、后续治疗费合计人民币18460元",),
        applied_on=day("2024-03-18"),
        accepted_on=day("2024-03-18"),
        private=True,
        mediators=mediators("沈广和", "陆秋萍"),
        parties=(hurt, pusher, school),
        notices=(Notice(id=made("C10告知"), on=day("2024-03-18")),),
        investigations=(
            Investigation(
                id=made("C10调查"),
                on=day("2024-03-20"),
                time="15:00",
                place="虚构小学会议室",
                interviewee="尤子涵、贲浩宇（监护人在场）",
                text="问：当时在做什么？\n答：下课追着玩。",
            ),
        ),
        meetings=(
            Meeting(
                id=made("C10会"), on=day("2024-03-27"), time="15:00", place="调解室", text="达成一致。", result=SETTLED
            ),
        ),
        agreement=Agreement(
            id=made("C10协议"),
            agreed_on=day("2024-03-27"),
            facts="2024年3月6日课间，贲浩宇推倒尤子涵致其骨折，学校未及时劝阻。各方对责任比例有争议。",
            clauses=(
                "贲浩宇的监护人贲永强赔偿60%即人民币11076元；虚构小学赔偿30%即人民币5538元；其余10%由尤子涵一方自行承担。",
                "贲永强、虚构小学均于2024年4月10日前转账至尤海峰账户。",
            ),
            amount=1661400,
            method="银行转账",
            due_on=day("2024-04-10"),
            attachments=("住院病历", "户口簿复印件"),
        ),
    )


def traffic() -> CaseSnapshot:
    """A failed traffic case taken up by the committee itself; the sums owed are wages of a driver, too."""
    base = failed()
    end = Termination(id=made("交通终止"), on=day("2023-09-28"), reason="期限届满无法达成协议")
    return replace(
        base,
        dispute_type="道路交通事故纠纷",
        subtype="劳动报酬",
        source="主动调解",
        termination=end,
        deliveries=(),
        visits=(),
    )


CASES = {
    "empty": empty,
    "C02": assault,
    "C03": sale,
    "C04": wages,
    "C07": failed,
    "C08": oral,
    "C10": children,
    "traffic": traffic,
}
