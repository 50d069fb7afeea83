<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>版本 {version}。单机使用，不连网络，不收集任何信息。</source>
        <translation>Version {version}. For one computer; uses no network and collects nothing.</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>程序出意外时记在这个文件里：只有程序内部的位置，没有当事人的信息。</source>
        <translation>Accidents of the program are noted in this file: only places inside the program, nothing about the parties.</translation>
    </message>
    <message>
        <source>许可证</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>程序、图标和字体可以自由使用，许可证如下。</source>
        <translation>The program, its icons and fonts are free to use; the licences follow.</translation>
    </message>
</context>
<context>
    <name>AdviserTable</name>
    <message>
        <source>还没有登记法律顾问和他们服务的村。</source>
        <translation>No adviser and no village served is registered yet.</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>Quarter {quarter} of {year}</translation>
    </message>
    <message>
        <source>每村每月不少于{n}小时，每村每季讲座{m}次；讲座按季度计算。</source>
        <translation>At least {n} hours a month and {m} lectures a quarter for each village; lectures are counted by the quarter.</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>上季度</source>
        <translation>Previous quarter</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>下季度</source>
        <translation>Next quarter</translation>
    </message>
    <message>
        <source>按季度看</source>
        <translation>By quarter</translation>
    </message>
    <message>
        <source>按月看</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>法律顾问</source>
        <translation>Legal adviser</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>服务时长</source>
        <translation>Time served</translation>
    </message>
    <message>
        <source>够不够</source>
        <translation>Enough?</translation>
    </message>
    <message>
        <source>本季讲座</source>
        <translation>Lectures this quarter</translation>
    </message>
    <message>
        <source>关联案件</source>
        <translation>Linked case</translation>
    </message>
    <message>
        <source>{h}小时{m}分</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h}小时</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>够了</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>还差{time}</source>
        <translation>{time} missing</translation>
    </message>
    <message>
        <source>{n}次，还差{m}次</source>
        <translation>{n}, {m} still owed</translation>
    </message>
    <message>
        <source>{n}次</source>
        <translation>{n}</translation>
    </message>
</context>
<context>
    <name>AgentBlock</name>
    <message>
        <source>不要代理人</source>
        <translation>No agent</translation>
    </message>
    <message>
        <source>法定代理人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Entrusted agent</translation>
    </message>
    <message>
        <source>当事人未满十八周岁，由监护人代为参加。</source>
        <translation>The party is under eighteen; a guardian takes part for them.</translation>
    </message>
</context>
<context>
    <name>AgreementPart</name>
    <message>
        <source>协议书</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation>Terms agreed</translation>
    </message>
    <message>
        <source>怎么履行</source>
        <translation>How it is performed</translation>
    </message>
    <message>
        <source>分期付款</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>协议金额写{sum}</source>
        <translation>Write {sum} as the amount agreed</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>不了</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>就这样</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>选U盘或另一个文件夹</source>
        <translation>Choose a USB stick or another folder</translation>
    </message>
    <message>
        <source>不要第二份</source>
        <translation>No second copy</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>关闭程序时也会自动备份</source>
        <translation>The program also backs up when it closes</translation>
    </message>
    <message>
        <source>第二备份位置</source>
        <translation>Second backup place</translation>
    </message>
    <message>
        <source>U盘或另一块磁盘上再放一份，电脑坏了也不怕。备份是加密的，仍要用您的口令打开。</source>
        <translation>A second copy on a USB stick or another disk, so that a broken computer does no harm. Backups are encrypted and still need your passphrase.</translation>
    </message>
    <message>
        <source>怎样恢复</source>
        <translation>How to restore</translation>
    </message>
    <message>
        <source>退出程序再打开，在输口令的窗口点“从备份恢复”，选一个备份文件。现在的数据会先放到旁边，不会删除。</source>
        <translation>Leave the program and open it again; in the window that asks for the passphrase click “Restore from a backup” and choose a backup file. The present data is put aside first, not deleted.</translation>
    </message>
    <message>
        <source>现在只能查看，不能备份。请先在另一个程序里备份，或关闭那边再打开。</source>
        <translation>You can only look now, not back up. Please back up in the other program, or close it and open again here.</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>已备份并核对无误，现在可以拔下U盘：
{names}</source>
        <translation>Backed up and checked; the USB stick can be taken out now:
{names}</translation>
    </message>
    <message>
        <source>已停下，没有留下文件，数据没有改动。</source>
        <translation>Stopped. No file was left and the data is unchanged.</translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>在{path}</source>
        <translation>In {path}</translation>
    </message>
    <message>
        <source>还没有选。</source>
        <translation>Not chosen yet.</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>不要了，重新填</source>
        <translation>Discard and start again</translation>
    </message>
    <message>
        <source>已恢复上次没写完的内容。</source>
        <translation>What you had not finished last time is back.</translation>
    </message>
    <message>
        <source>已自动保存 {time}</source>
        <translation>Saved automatically {time}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>联调、移送</source>
        <translation>Joint mediation, transfer</translation>
    </message>
    <message>
        <source>从这件案件发起联调、移送或转上级，或者打开已经发起的</source>
        <translation>Begin joint mediation, a transfer or a referral upwards from this case, or open one already begun</translation>
    </message>
    <message>
        <source>转为案件</source>
        <translation>Turn into a case</translation>
    </message>
    <message>
        <source>用这里的内容登记一件纠纷（Ctrl+Shift+N）</source>
        <translation>Register a dispute from what is written here (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>打开{name}（{stage}）</source>
        <translation>Open {name} ({stage})</translation>
    </message>
    <message>
        <source>发起{what}</source>
        <translation>Begin: {what}</translation>
    </message>
    <message>
        <source>这件案件没有联调和移送</source>
        <translation>This case has no joint mediation or transfer</translation>
    </message>
    <message>
        <source>已办：{what}。</source>
        <translation>Done: {what}.</translation>
    </message>
    <message>
        <source>案件 {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>调解日程 {year}年{month}月</source>
        <translation>Calendar {year}-{month}</translation>
    </message>
    <message>
        <source>导出日程</source>
        <translation>Export the calendar</translation>
    </message>
    <message>
        <source>已导出{n}场到{path}。</source>
        <translation>Exported {n} sittings to {path}.</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>这个月 {n} 场</source>
        <translation>{n} sittings this month</translation>
    </message>
    <message>
        <source>这个月没有安排。</source>
        <translation>Nothing is planned this month.</translation>
    </message>
    <message>
        <source>这一天没有安排。</source>
        <translation>Nothing is planned on this day.</translation>
    </message>
    <message>
        <source>看月历</source>
        <translation>Month view</translation>
    </message>
    <message>
        <source>看清单</source>
        <translation>List view</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已记录</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>{n} 件</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>再看 {n} 件</source>
        <translation>{n} more</translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <source>“{text}”不在可选的词里，请从列表中选一个。</source>
        <translation>“{text}” is not one of the choices; please pick one from the list.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>删去这一条</source>
        <translation>Remove this clause</translation>
    </message>
</context>
<context>
    <name>ClausesEdit</name>
    <message>
        <source>再加一条</source>
        <translation>Add a clause</translation>
    </message>
    <message>
        <source>第{number}条</source>
        <translation>Clause {number}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>内容都保存好了。正在备份，备份好就关闭…</source>
        <translation>Everything is saved. Backing up; the program closes when that is done…</translation>
    </message>
    <message>
        <source>不等备份，直接关闭</source>
        <translation>Close without waiting</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>内容都保存好了，但这次备份没有全部做成。</source>
        <translation>Everything is saved, but this backup was not wholly made.</translation>
    </message>
    <message>
        <source>知道了，关闭</source>
        <translation>Got it, close</translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>卷宗</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>防止激化</source>
        <translation>Escalation prevented</translation>
    </message>
    <message>
        <source>没有的不填</source>
        <translation>Leave blank if none</translation>
    </message>
    <message>
        <source>建议保管期限：{code}（{reason}）。归档时可以改。</source>
        <translation>Suggested retention: {code} ({reason}). It can be changed when archiving.</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message>
        <source>如：启东市王鲍镇人民调解委员会</source>
        <translation>For example: 启东市王鲍镇人民调解委员会</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>编号用的简称</source>
        <translation>Short name for numbers</translation>
    </message>
    <message>
        <source>今年第一件从第几号起</source>
        <translation>First number this year</translation>
    </message>
    <message>
        <source>电话（印在告知书上）</source>
        <translation>Phone (printed on the rights notice)</translation>
    </message>
    <message>
        <source>去掉这个</source>
        <translation>Remove this</translation>
    </message>
    <message>
        <source>下一件的卷号：{number}</source>
        <translation>Next case number: {number}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>已更正，定稿的文书都不受影响。</source>
        <translation>Corrected. No final paper is affected.</translation>
    </message>
    <message>
        <source>已更正。作废了{titles}（原件保留），请重新打印、定稿。</source>
        <translation>Corrected. {titles} are void now (their originals are kept); please print them again.</translation>
    </message>
    <message>
        <source>重新打印《{title}》</source>
        <translation>Print “{title}” again</translation>
    </message>
    <message>
        <source>看全部文书</source>
        <translation>See all papers</translation>
    </message>
</context>
<context>
    <name>CorrectionPart</name>
    <message>
        <source>只改写错的地方，办过的步骤不用撤销。保存时先列出要作废的定稿文书，写明理由后才保存，其余文书不动。当事人、协议、记录等请在左边各栏直接改，同样写明理由。</source>
        <translation>Change only what is wrong; no step has to be undone. Saving first lists the final papers that become void, and saves once you have given a reason; the other papers stay. Change parties, agreement and records in their own sections at the left, with a reason as well.</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>打开日历</source>
        <translation>Open the calendar</translation>
    </message>
</context>
<context>
    <name>DecisionTable</name>
    <message>
        <source>议定的事项都办完了。</source>
        <translation>Everything agreed has been done.</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible organ</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
</context>
<context>
    <name>DeskTab</name>
    <message>
        <source>登记新纠纷</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>登记新纠纷（Ctrl+N）</source>
        <translation>Register a dispute (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>等了{n}天</source>
        <translation>Waited {n} days</translation>
    </message>
    <message>
        <source>已过{n}天</source>
        <translation>{n} days over</translation>
    </message>
    <message>
        <source>还剩{n}天</source>
        <translation>{n} days left</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>保存检查表</source>
        <translation>Save the checklist</translation>
    </message>
    <message>
        <source>检查表保存好了。</source>
        <translation>The checklist is saved.</translation>
    </message>
</context>
<context>
    <name>EntriesInput</name>
    <message>
        <source>写一项，按回车加上</source>
        <translation>Write one item, Enter adds it</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉“{entry}”</source>
        <translation>Remove “{entry}”</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>“{label}”还没有填。</source>
        <translation>“{label}” is not filled in yet.</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
    <message>
        <source>这一天还没有到，请核对。</source>
        <translation>This day has not come yet. Please check.</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>其他办理</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>不予受理、终止、撤回、作废等</source>
        <translation>Decline, terminate, withdraw, void and so on</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>看打印样子</source>
        <translation>See the print</translation>
    </message>
    <message>
        <source>调解员{names}</source>
        <translation>Mediator {names}</translation>
    </message>
    <message>
        <source>{colour}色风险</source>
        <translation>{colour} risk</translation>
    </message>
    <message>
        <source>这一步可以办的其他事</source>
        <translation>Other things possible at this step</translation>
    </message>
    <message>
        <source>{number}（原{void}，已作废）</source>
        <translation>{number} (before {void}, now void)</translation>
    </message>
    <message>
        <source>卷宗{there}/{needed}齐</source>
        <translation>Case file {there}/{needed}</translation>
    </message>
    <message>
        <source>{name}还剩{days}天</source>
        <translation>{name}: {days} days left</translation>
    </message>
    <message>
        <source>{name}已超过{days}天</source>
        <translation>{name}: {days} days over</translation>
    </message>
    <message>
        <source>在填写和打印样子之间切换（F6）</source>
        <translation>Switch between filling in and the print (F6)</translation>
    </message>
    <message>
        <source>换一份文书看</source>
        <translation>See another paper</translation>
    </message>
    <message>
        <source>更正登记日期、调委会和各步的日期，归档以后也可以</source>
        <translation>Correct the day of registration, the committee and the days of the steps, in the archive too</translation>
    </message>
    <message>
        <source>回到填写</source>
        <translation>Back to filling in</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>您的角色只能查看这件事项。</source>
        <translation>Your role may only look at this matter.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>已撤销上一步。</source>
        <translation>The last step was undone.</translation>
    </message>
    <message>
        <source>已办理：{step}。</source>
        <translation>Done: {step}.</translation>
    </message>
    <message>
        <source>已删去一条记录。</source>
        <translation>One record was removed.</translation>
    </message>
</context>
<context>
    <name>FilePapers</name>
    <message>
        <source>打印协议，准备签署</source>
        <translation>Print the agreement for signing</translation>
    </message>
    <message>
        <source>没有打印，《{title}》已存为PDF：{path}</source>
        <translation>Not printed; “{title}” was saved as PDF: {path}</translation>
    </message>
    <message>
        <source>《{title}》已送去打印，{copies}份。</source>
        <translation>“{title}” was sent to the printer, {copies} copies.</translation>
    </message>
    <message>
        <source>已存到{path}。</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>《{title}》已定稿。</source>
        <translation>“{title}” is finalised.</translation>
    </message>
    <message>
        <source>《{title}》还缺{count}项，不能定稿：{first}</source>
        <translation>“{title}” lacks {count} items and cannot be finalised: {first}</translation>
    </message>
    <message>
        <source>去补上</source>
        <translation>Fill it in</translation>
    </message>
    <message>
        <source>打印草稿</source>
        <translation>Print a draft</translation>
    </message>
</context>
<context>
    <name>FrontWindow</name>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>使用说明</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>在说明里找，按回车找下一处</source>
        <translation>Find in the guide; Enter finds the next place</translation>
    </message>
    <message>
        <source>在说明里找</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>使用说明的文件不见了：{path}。程序可以照常使用；请重新安装一次。</source>
        <translation>The user guide is missing: {path}. The program works as usual; please install it again.</translation>
    </message>
    <message>
        <source>说明里没有“{text}”。</source>
        <translation>The guide does not say “{text}”.</translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>装节假日文件</source>
        <translation>Install a holiday file</translation>
    </message>
    <message>
        <source>节假日文件</source>
        <translation>Holiday file</translation>
    </message>
    <message>
        <source>节假日装好了。</source>
        <translation>Holidays loaded.</translation>
    </message>
    <message>
        <source>节假日装好了，所有到期日都重新算过。</source>
        <translation>The holidays are installed and all due days reckoned anew.</translation>
    </message>
    <message>
        <source>已有的年份：{years}</source>
        <translation>Years known: {years}</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>InstalmentsEdit</name>
    <message>
        <source>按月平均分</source>
        <translation>Spread evenly by month</translation>
    </message>
    <message>
        <source>再加一期</source>
        <translation>Add an instalment</translation>
    </message>
    <message>
        <source>请先写明协议金额、分几期和第一期的应付日。</source>
        <translation>Please write the amount agreed, the number of instalments and the first due day first.</translation>
    </message>
    <message>
        <source>一次付清的不用填。</source>
        <translation>Leave blank if paid at once.</translation>
    </message>
    <message>
        <source>各期合计{planned}，与协议金额{total}相差{gap}。</source>
        <translation>The instalments come to {planned}; the amount agreed is {total}, a difference of {gap}.</translation>
    </message>
    <message>
        <source>共{count}期，合计{planned}。</source>
        <translation>{count} instalments, {planned} in all.</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记这件纠纷，给出编号（Ctrl+S）</source>
        <translation>Register this dispute and give it a number (Ctrl+S)</translation>
    </message>
    <message>
        <source>已登记，编号{number}：{title}。</source>
        <translation>Registered as {number}: {title}.</translation>
    </message>
    <message>
        <source>打开卷宗</source>
        <translation>Open the case file</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>IntakePart</name>
    <message>
        <source>证件号码和电话遮住了一部分，打印时是完整的。</source>
        <translation>ID numbers and phones are partly covered; they print in full.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>添加{what}</source>
        <translation>Add: {what}</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停下…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>到期和等回执</source>
        <translation>Due and awaiting receipt</translation>
    </message>
    <message>
        <source>来函</source>
        <translation>Letters in</translation>
    </message>
    <message>
        <source>去函</source>
        <translation>Letters out</translation>
    </message>
    <message>
        <source>再看以前的</source>
        <translation>See earlier ones</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>{day}已回执</source>
        <translation>Receipt on {day}</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>搜索案件</source>
        <translation>Search cases</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、卷号、证件号、电话、事由……</source>
        <translation>Name, pinyin initials, case number, ID, phone, subject…</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全部年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>调委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>全部调委会</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>纠纷类型</source>
        <translation>Dispute type</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>案件列表</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>去掉搜索和筛选</source>
        <translation>Clear the search and filters</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>还没有案件。</source>
        <translation>No cases yet.</translation>
    </message>
    <message>
        <source>登记第一件纠纷以后，它就列在这里。</source>
        <translation>Once the first dispute is registered it is listed here.</translation>
    </message>
    <message>
        <source>登记新纠纷</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>显示全部案件</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>找到 {found} 件，共 {total} 件</source>
        <translation>Found {found} of {total} cases</translation>
    </message>
    <message>
        <source>共 {total} 件</source>
        <translation>{total} cases</translation>
    </message>
    <message>
        <source>没有找到“{text}”。</source>
        <translation>“{text}” was not found.</translation>
    </message>
    <message>
        <source>没有这样的案件。</source>
        <translation>No such cases.</translation>
    </message>
    <message>
        <source>卷号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>卷名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Yuan</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>还没有登记。</source>
        <translation>Nothing registered yet.</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>再看以前的</source>
        <translation>See earlier ones</translation>
    </message>
</context>
<context>
    <name>LookSwitches</name>
    <message>
        <source>字小一点</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>字大一点</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>颜色随系统</source>
        <translation>Colours of the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>登记新纠纷</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>返回{place}</source>
        <translation>Back to {place}</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>锁上</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>现在只能查看，不能改动：数据正由另一个程序使用，或者所在的磁盘不能写入。</source>
        <translation>You can only look now, not change anything: the data is in use by another program, or its disk cannot be written.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示完整的证件号码和电话；经过里会记下是谁看的</source>
        <translation>Show ID numbers and phones in full; the history notes who looked</translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>还没有登记。</source>
        <translation>Nothing registered yet.</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>名称或编号的一部分</source>
        <translation>Part of the name or number</translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>没有这样的事项。</source>
        <translation>No such matters.</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>全部种类</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>是否办结</source>
        <translation>Closed or open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>全部阶段</source>
        <translation>Any stage</translation>
    </message>
    <message>
        <source>全部{what}</source>
        <translation>All: {what}</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>接着要办</source>
        <translation>Next to do</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>{what}，已过{n}天</source>
        <translation>{what}, {n} days over</translation>
    </message>
    <message>
        <source>{what}，今天</source>
        <translation>{what}, today</translation>
    </message>
    <message>
        <source>{what}，还有{n}天</source>
        <translation>{what}, {n} days left</translation>
    </message>
    <message>
        <source>还没有函件、联调和活动。</source>
        <translation>No letters, joint mediation or activities yet.</translation>
    </message>
    <message>
        <source>只看积案</source>
        <translation>Backlog only</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>人员名单</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>删去这一行</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>第{number}行</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>共{count}人，金额合计{total}元。可以从表格里复制过来粘贴。</source>
        <translation>{count} people, {total} yuan in all. You can copy rows from a spreadsheet and paste them here.</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>{figures}元&#x3000;人民币{capitals}</source>
        <translation>{figures} yuan, in capitals: 人民币{capitals}</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>{day}日 今天</source>
        <translation>{day} today</translation>
    </message>
    <message>
        <source>共{n}场</source>
        <translation>{n} sittings</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>Nothing planned</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>新口令</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>至少8位，一个汉字算两位。可以是一句自己记得住的话。</source>
        <translation>At least 8 characters, a Chinese one counts for two. It can be a sentence you remember well.</translation>
    </message>
    <message>
        <source>两遍不一样。请点“显示”看一看，再输一遍。</source>
        <translation>The two differ. Please click “Show”, look, and type it once more.</translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>看不懂数目“{text}”，请只写整数，如12。</source>
        <translation>“{text}” cannot be read as a number; please write whole figures only, such as 12.</translation>
    </message>
</context>
<context>
    <name>NumberOwner</name>
    <message>
        <source>是同一个，换了名称</source>
        <translation>The same, with a new name</translation>
    </message>
    <message>
        <source>写错了，去改</source>
        <translation>A slip: correct it</translation>
    </message>
    <message>
        <source>这个号码登记的是“{known}”，不是“{typed}”。是同一个人（单位）换了名称，还是写错了？</source>
        <translation>This number is registered to “{known}”, not “{typed}”. Is it the same person (or organisation) under a new name, or a slip?</translation>
    </message>
</context>
<context>
    <name>OfficeRulesPage</name>
    <message>
        <source>正在重新计算到期日…</source>
        <translation>Counting the due dates anew…</translation>
    </message>
    <message>
        <source>停下了，还有一部分到期日没有重新计算；下次打开程序时接着算完。</source>
        <translation>Stopped; some deadlines are not yet counted anew. The rest will be counted when the program is opened next.</translation>
    </message>
    <message>
        <source>期限和提醒</source>
        <translation>Terms and reminders</translation>
    </message>
    <message>
        <source>改了以后，没办完的期限都按新的重新计算。</source>
        <translation>After a change, open terms are reckoned anew.</translation>
    </message>
    <message>
        <source>国务院公布下一年的放假安排以后，把新的节假日文件拿来装上；没有装的年份只按周末推算。</source>
        <translation>Once next year&apos;s holidays are announced, install the new holiday file here; years without one are reckoned by weekends only.</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>新开的值班检查表按这里的内容逐条列出；已经开的不变。</source>
        <translation>New duty checklists list what stands here; those begun stay as they are.</translation>
    </message>
    <message>
        <source>四到位和12346工作法</source>
        <translation>Four things in place and the 12346 method</translation>
    </message>
    <message>
        <source>改了以后，还没定稿的文书按新的印；已经定稿的不变。</source>
        <translation>Papers that are not final yet are printed by the new rules; final ones stay as they are.</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>OpenSection</name>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>已恢复上次没写完的内容。</source>
        <translation>What you had not finished last time is back.</translation>
    </message>
</context>
<context>
    <name>OpeningButtons</name>
    <message>
        <source>登记{what}</source>
        <translation>Register: {what}</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Take over paper files</translation>
    </message>
    <message>
        <source>补录往年的纸质卷宗（Ctrl+Shift+J）</source>
        <translation>Take over the paper files of earlier years (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>当场化解</source>
        <translation>Settled at the door</translation>
    </message>
    <message>
        <source>当场了结并履行的，一页办完（Ctrl+J）</source>
        <translation>For what was settled and performed on the spot: one page does it all (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>保存并打开（Ctrl+S）</source>
        <translation>Save and open (Ctrl+S)</translation>
    </message>
    <message>
        <source>必须填的</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>可以以后再填的</source>
        <translation>Can be filled in later</translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>已过{n}天</source>
        <translation>{n} days over</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>还剩{n}天</source>
        <translation>{n} days left</translation>
    </message>
</context>
<context>
    <name>OwedList</name>
    <message>
        <source>没有正在走的期限。</source>
        <translation>No terms are running.</translation>
    </message>
</context>
<context>
    <name>PaperFilesPage</name>
    <message>
        <source>归档这一份</source>
        <translation>File this one</translation>
    </message>
    <message>
        <source>已归档：{number}</source>
        <translation>Filed: {number}</translation>
    </message>
    <message>
        <source>卷号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>卷名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>How closed</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>补录纸质卷宗</source>
        <translation>Take over paper files</translation>
    </message>
    <message>
        <source>一行一卷，回车到下一格，最后一格回车就归档。</source>
        <translation>A row a file: Enter moves on, Enter in the last cell files it.</translation>
    </message>
    <message>
        <source>卷号可以只填序号。结案日期空着，就用协议或终止日期；跨年的要写全年份。当事人用顿号分开，申请人在前。</source>
        <translation>The serial alone will do as a number. An empty closing day is the day of the agreement or end; write the year if it is another. Separate the parties by 、, the applicant first.</translation>
    </message>
    <message>
        <source>还没有补录的卷宗。</source>
        <translation>No file was taken over yet.</translation>
    </message>
    <message>
        <source>已经补录的，最近的在前</source>
        <translation>Taken over so far, the newest first</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>{title}（已定稿，号码遮住了）</source>
        <translation>{title} (final, numbers masked)</translation>
    </message>
    <message>
        <source>{title}（已定稿）</source>
        <translation>{title} (finalised)</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>保存文书规则</source>
        <translation>Save the rules for papers</translation>
    </message>
    <message>
        <source>文书规则保存好了。</source>
        <translation>The rules for papers are saved.</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>还缺内容</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>可以定稿</source>
        <translation>Ready to finalise</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>已签署</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>必备</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>看看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存成PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>{what}《{title}》</source>
        <translation>{what} “{title}”</translation>
    </message>
</context>
<context>
    <name>PartnerLanes</name>
    <message>
        <source>还没有登记这个单位。请在“名册—联调单位”里添加。</source>
        <translation>This organ is not registered yet. Please add it under “Registers – Partner organs”.</translation>
    </message>
</context>
<context>
    <name>PartyBlock</name>
    <message>
        <source>{n}人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{year}年生</source>
        <translation>born {year}</translation>
    </message>
</context>
<context>
    <name>PartyFacts</name>
    <message>
        <source>住址同在{place}</source>
        <translation>Same address: {place}</translation>
    </message>
    <message>
        <source>身份证号里是{value}，请核对。</source>
        <translation>The ID number says {value}; please check.</translation>
    </message>
</context>
<context>
    <name>PartyHead</name>
    <message>
        <source>填详细情况</source>
        <translation>Fill in details</translation>
    </message>
    <message>
        <source>显示号码</source>
        <translation>Show numbers</translation>
    </message>
    <message>
        <source>显示完整的证件号码和电话，会记入日志</source>
        <translation>Show ID numbers and phones in full; this is logged</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>同意调解</source>
        <translation>Agrees to mediation</translation>
    </message>
    <message>
        <source>加代理人</source>
        <translation>Add an agent</translation>
    </message>
    <message>
        <source>删去这一方</source>
        <translation>Remove this party</translation>
    </message>
    <message>
        <source>姓名；拼音首字母、证件号或电话也可以找到登记过的人</source>
        <translation>Name; pinyin initials, ID number or phone also find people registered before</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of the organisation</translation>
    </message>
    <message>
        <source>可以不填，名单写在下面</source>
        <translation>May stay blank; the list is below</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>{role}的姓名或名称</source>
        <translation>Name of the {role}</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>再加一方</source>
        <translation>Add a party</translation>
    </message>
    <message>
        <source>各方都同意调解</source>
        <translation>All parties agree to mediation</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>现在的口令</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>改自己的口令</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>现在只能查看，不能改口令。</source>
        <translation>You can only look now; the passphrase cannot be changed.</translation>
    </message>
    <message>
        <source>口令改好了，下次用新口令打开。恢复码没有变。</source>
        <translation>The passphrase is changed; use the new one next time. The recovery code stays the same.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>遮住</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>搜索当事人</source>
        <translation>Search parties</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、证件号或电话的一部分</source>
        <translation>Part of the name, pinyin initials, ID number or phone</translation>
    </message>
    <message>
        <source>姓名或名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示完整的证件号码和电话，会记入日志</source>
        <translation>Show ID numbers and phones in full; this is noted in the log</translation>
    </message>
    <message>
        <source>找到 {found} 人，共 {total} 人</source>
        <translation>Found {found} of {total} people</translation>
    </message>
    <message>
        <source>共 {total} 人</source>
        <translation>{total} people</translation>
    </message>
    <message>
        <source>没有找到“{text}”。</source>
        <translation>“{text}” was not found.</translation>
    </message>
    <message>
        <source>还没有当事人。登记案件以后，他们会列在这里。</source>
        <translation>No parties yet. They are listed here once cases are registered.</translation>
    </message>
    <message>
        <source>参加过的案件</source>
        <translation>Cases they took part in</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>调解员证号（可以不填）</source>
        <translation>Mediator&apos;s certificate number (may stay blank)</translation>
    </message>
    <message>
        <source>所在调委会</source>
        <translation>Their committee</translation>
    </message>
    <message>
        <source>去掉这位</source>
        <translation>Remove this person</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>以前登记过的人</source>
        <translation>People registered before</translation>
    </message>
    <message>
        <source>{year}年生</source>
        <translation>born {year}</translation>
    </message>
</context>
<context>
    <name>PetitionFiguresCard</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全部年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>登记 {n} 件</source>
        <translation>Registered: {n}</translation>
    </message>
    <message>
        <source>受理 {n} 件</source>
        <translation>Accepted: {n}</translation>
    </message>
    <message>
        <source>办结 {n} 件</source>
        <translation>Closed: {n}</translation>
    </message>
    <message>
        <source>积案化解 {n} 件</source>
        <translation>Backlog resolved: {n}</translation>
    </message>
    <message>
        <source>联席会议 {n} 次</source>
        <translation>Conferences held: {n}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>整宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>填好以后，这里就是打印出来的样子。</source>
        <translation>Once it is filled in, the paper shows here as it will print.</translation>
    </message>
    <message>
        <source>第{number}页，共{total}页</source>
        <translation>Page {number} of {total}</translation>
    </message>
</context>
<context>
    <name>ProblemLinks</name>
    <message>
        <source>还有{n}项…</source>
        <translation>{n} more…</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>更正的理由，如：身份证号笔误</source>
        <translation>Reason for the correction, such as: slip in the ID number</translation>
    </message>
    <message>
        <source>更正的理由</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>写明理由，更正</source>
        <translation>Give the reason and correct</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Leave unchanged</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>大小写、空格和横线都不要紧。</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>设好新口令并打开</source>
        <translation>Set the new passphrase and open</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>请照着封存的那张纸，输入恢复码，再给自己设一个新口令。</source>
        <translation>Please enter the recovery code from the sealed sheet and choose a new passphrase.</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>换新的恢复码</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>封存好了</source>
        <translation>It is sealed</translation>
    </message>
    <message>
        <source>恢复码的纸丢了或被别人看过，就换一个。旧的马上作废；没有确认封存的，下次打开会再换一个。</source>
        <translation>Change the code if the sheet is lost or somebody has seen it. The old one is void at once; if sealing is not confirmed, the next opening makes another.</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>现在只能查看，不能换恢复码。</source>
        <translation>You can only look now; the recovery code cannot be changed.</translation>
    </message>
    <message>
        <source>新的恢复码已经生效，旧的作废了。请把旧的那张纸撕掉。</source>
        <translation>The new recovery code holds; the old one is void. Please tear up the old sheet.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>返回名册</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>返回名册（Esc），填写的内容会留着</source>
        <translation>Back to the register (Esc); what is filled in is kept</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>修改选中的一条（回车）</source>
        <translation>Change the selected entry (Enter)</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示完整的电话；会记下是谁看的</source>
        <translation>Show whole phone numbers; who looked is noted</translation>
    </message>
    <message>
        <source>已{what}。</source>
        <translation>Done: {what}.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>还没有选备份文件。</source>
        <translation>No backup file chosen yet.</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>那里现有数据的口令或恢复码</source>
        <translation>Passphrase or recovery code of the data there now</translation>
    </message>
    <message>
        <source>选备份文件…</source>
        <translation>Choose a backup file…</translation>
    </message>
    <message>
        <source>恢复到别处…</source>
        <translation>Restore elsewhere…</translation>
    </message>
    <message>
        <source>开始恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>恢复到</source>
        <translation>Restore to</translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>恢复到哪个文件夹</source>
        <translation>Folder to restore to</translation>
    </message>
    <message>
        <source>那里现在有数据：会先整个改名放到旁边，不会删除。</source>
        <translation>There is data there now: it is renamed and put aside first, not deleted.</translation>
    </message>
    <message>
        <source>那里现在没有数据。</source>
        <translation>There is no data there now.</translation>
    </message>
    <message>
        <source>请先选一个备份文件，名字以“.mbak”结尾。</source>
        <translation>Please choose a backup file first; its name ends in “.mbak”.</translation>
    </message>
    <message>
        <source>那里现在有数据，请输入它的口令或恢复码；都没有的，请恢复到别处。</source>
        <translation>There is data there now: please type its passphrase or recovery code. If you have neither, restore to another place.</translation>
    </message>
    <message>
        <source>正在核对并恢复，原来的数据最后才会移开…</source>
        <translation>Checking and restoring; the present data is moved only at the end…</translation>
    </message>
    <message>
        <source>已停下，没有恢复，原来的数据没有动。</source>
        <translation>Stopped. Nothing was restored and the data is untouched.</translation>
    </message>
</context>
<context>
    <name>RiskNote</name>
    <message>
        <source>勾选情形以后，这里会算出分数，建议一个等级。</source>
        <translation>Tick what applies, and a score and a suggested level appear here.</translation>
    </message>
    <message>
        <source>{fact}：{n}分</source>
        <translation>{fact}: {n} points</translation>
    </message>
    <message>
        <source>一共{n}分，建议定为{colour}色。</source>
        <translation>{n} points in all; suggested level: {colour}.</translation>
    </message>
    <message>
        <source>您定为{colour}色，以您定的为准；请写明理由。</source>
        <translation>You set {colour}, and that holds; please give the reason.</translation>
    </message>
    <message>
        <source>{n}小时内首次联系</source>
        <translation>first contact within {n} hours</translation>
    </message>
    <message>
        <source>由{who}负责</source>
        <translation>{who} answers for it</translation>
    </message>
    <message>
        <source>每{n}天走访一次</source>
        <translation>a visit every {n} days</translation>
    </message>
    <message>
        <source>每天走访一次</source>
        <translation>visited every day</translation>
    </message>
    <message>
        <source>上报{whom}</source>
        <translation>reported to {whom}</translation>
    </message>
    <message>
        <source>{colour}色：{asks}。</source>
        <translation>{colour}: {asks}.</translation>
    </message>
</context>
<context>
    <name>RiskRulesCard</name>
    <message>
        <source>风险等级和评分</source>
        <translation>Risk levels and score</translation>
    </message>
    <message>
        <source>从重到轻写；分数只用来建议等级，等级由人来定。</source>
        <translation>From grave to light; the score only suggests a level, a person sets it.</translation>
    </message>
    <message>
        <source>保存风险等级</source>
        <translation>Save the risk levels</translation>
    </message>
    <message>
        <source>风险等级保存好了。</source>
        <translation>The risk levels are saved.</translation>
    </message>
    <message>
        <source>风险等级保存好了，所有到期日都重新算过。</source>
        <translation>The risk levels are saved, and all deadlines were counted anew.</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>添加{what}</source>
        <translation>Add: {what}</translation>
    </message>
    <message>
        <source>还没有登记{what}。</source>
        <translation>Nothing registered yet: {what}.</translation>
    </message>
    <message>
        <source>移出名册</source>
        <translation>Remove from the register</translation>
    </message>
    <message>
        <source>学时合计</source>
        <translation>Hours in all</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>调委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>调解员证号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>添加调解员</source>
        <translation>Add a mediator</translation>
    </message>
    <message>
        <source>还没有调解员。</source>
        <translation>No mediators yet.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>添加调委会</source>
        <translation>Add a committee</translation>
    </message>
    <message>
        <source>还没有调委会。</source>
        <translation>No committees yet.</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>添加接待点</source>
        <translation>Add a reception point</translation>
    </message>
    <message>
        <source>还没有接待点。</source>
        <translation>No reception points yet.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>接待点</source>
        <translation>Reception points</translation>
    </message>
    <message>
        <source>用户与角色</source>
        <translation>Users and roles</translation>
    </message>
</context>
<context>
    <name>SectionSaving</name>
    <message>
        <source>已自动保存 {time}</source>
        <translation>Saved automatically {time}</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>看得清</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>语言（文书总是中文）</source>
        <translation>Language (papers are always Chinese)</translation>
    </message>
    <message>
        <source>放在哪里</source>
        <translation>Where things are</translation>
    </message>
    <message>
        <source>换一个数据文件夹</source>
        <translation>Another data folder</translation>
    </message>
    <message>
        <source>选第二备份位置</source>
        <translation>Choose the second backup place</translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>第二备份位置</source>
        <translation>Second backup place</translation>
    </message>
    <message>
        <source>本单位的规矩</source>
        <translation>Rules of this office</translation>
    </message>
    <message>
        <source>期限和提醒、文书、节假日、值班检查表，对所有用户都一样。</source>
        <translation>Terms and reminders, papers, holidays and the duty checklist, the same for all users.</translation>
    </message>
    <message>
        <source>期限、节假日和检查表</source>
        <translation>Terms, holidays and checklist</translation>
    </message>
    <message>
        <source>还没有选。</source>
        <translation>Not chosen yet.</translation>
    </message>
    <message>
        <source>选数据文件夹</source>
        <translation>Choose the data folder</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>程序出了意外，刚才这一步可能没有做成。已保存的内容没有丢失，正在填写的也有草稿。</source>
        <translation>Something unexpected happened; the last step may not have been done. What was saved is not lost, and there is a draft of what was being filled in.</translation>
    </message>
    <message>
        <source>请再试一次；如果总是这样，请把这个日志文件交给维护人员（里面没有当事人信息）：{path}</source>
        <translation>Please try again; if it keeps happening, give this log file to whoever maintains the program (it has nothing about the parties): {path}</translation>
    </message>
    <message>
        <source>主窗口还没有打开。</source>
        <translation>The main window is not open yet.</translation>
    </message>
</context>
<context>
    <name>ShortRoadPage</name>
    <message>
        <source>记下并归档</source>
        <translation>Write down and file</translation>
    </message>
    <message>
        <source>编号、结案、归档，口头协议登记表定稿（Ctrl+S）</source>
        <translation>Gives the number, closes and archives the file, and makes the register of the oral agreement final (Ctrl+S)</translation>
    </message>
    <message>
        <source>不要了，重新填</source>
        <translation>Discard and start again</translation>
    </message>
    <message>
        <source>已恢复上次没写完的内容。</source>
        <translation>What you had not finished last time is back.</translation>
    </message>
    <message>
        <source>事情和结果</source>
        <translation>What happened and how it ended</translation>
    </message>
    <message>
        <source>当场说好、当场履行的小纠纷用这一页：编号、结案、归档一次办完，文书只有口头协议登记表，不用回访。劳动争议、土地承包纠纷，以及以后才履行的，请登记新纠纷。</source>
        <translation>For small quarrels agreed and performed on the spot: number, closing and archive in one go, with the register of the oral agreement as the only paper and no visit. Register a new dispute for labour and land contracts, and for what is performed later.</translation>
    </message>
    <message>
        <source>当场化解（简易）</source>
        <translation>Settled at the door (short road)</translation>
    </message>
    <message>
        <source>已自动保存 {time}</source>
        <translation>Saved automatically {time}</translation>
    </message>
</context>
<context>
    <name>SigningPart</name>
    <message>
        <source>签署</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>都在这一天签署盖章</source>
        <translation>All signed and sealed on this day</translation>
    </message>
    <message>
        <source>调解员签名和印章</source>
        <translation>Mediator&apos;s signature and seal</translation>
    </message>
    <message>
        <source>再加一人签署</source>
        <translation>Add one more signer</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>办理这一步（Ctrl+Enter）</source>
        <translation>Take this step (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>不办这一步</source>
        <translation>Leave this step</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>已完成</source>
        <translation>done</translation>
    </message>
    <message>
        <source>正在办</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>还没有办</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>要注意</source>
        <translation>needs attention</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>保存期限</source>
        <translation>Save the terms</translation>
    </message>
    <message>
        <source>期限保存好了。</source>
        <translation>Terms saved.</translation>
    </message>
    <message>
        <source>期限保存好了，所有到期日都重新算过。</source>
        <translation>The terms are saved and all due days reckoned anew.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>后天</source>
        <translation>The day after tomorrow</translation>
    </message>
    <message>
        <source>{when}，{what}</source>
        <translation>{when}, {what}</translation>
    </message>
    <message>
        <source>{n}天后</source>
        <translation>In {n} days</translation>
    </message>
    <message>
        <source>准备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>调解日程</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{n} 件到期，其中 {m} 件已经过期</source>
        <translation>{n} due, {m} of them overdue</translation>
    </message>
    <message>
        <source>{n} 件快到期，没有过期的</source>
        <translation>{n} soon due, none overdue</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>今天和后七天的调解</source>
        <translation>Mediation today and in the next seven days</translation>
    </message>
    <message>
        <source>{n} 场</source>
        <translation>{n} sittings</translation>
    </message>
    <message>
        <source>等着办</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>再看 {n} 件</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>今天没有到期的事，也没有等着办的案件。</source>
        <translation>Nothing is due today and no case is waiting.</translation>
    </message>
    <message>
        <source>有人来了，随时可以登记。</source>
        <translation>When somebody comes, you can register them any time.</translation>
    </message>
    <message>
        <source>今天没有要办的事。</source>
        <translation>Nothing to do today.</translation>
    </message>
    <message>
        <source>登记第一件纠纷以后，到期的事会列在这里。</source>
        <translation>Once the first dispute is registered, what falls due is listed here.</translation>
    </message>
    <message>
        <source>登记新纠纷</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>最近办过</source>
        <translation>Lately done</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TransfersView</name>
    <message>
        <source>发起移送</source>
        <translation>Begin a transfer</translation>
    </message>
    <message>
        <source>移送流转</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>还没有移送过。移送以后，每一程的理由、收发日期、回执、期限和结果都列在这里。</source>
        <translation>Nothing has been transferred yet. Each hop is listed here with its reason, days, receipt, deadline and result.</translation>
    </message>
    <message>
        <source>由此而来</source>
        <translation>Came of</translation>
    </message>
    <message>
        <source>由此引出</source>
        <translation>Led to</translation>
    </message>
    <message>
        <source>有关事项</source>
        <translation>Related matters</translation>
    </message>
    <message>
        <source>{word}：{name}</source>
        <translation>{word}: {name}</translation>
    </message>
    <message>
        <source>{place}. {sender} → {receiver}</source>
        <translation>{place}. {sender} → {receiver}</translation>
    </message>
    <message>
        <source>移送的卷号{sent}，接收后的卷号{taken}，按一件纠纷统计。</source>
        <translation>Sent as file {sent}, taken up as file {taken}; counted as one dispute.</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>材料：{papers}</source>
        <translation>Papers: {papers}</translation>
    </message>
    <message>
        <source>回执{day}（{who}）</source>
        <translation>Receipt {day} ({who})</translation>
    </message>
    <message>
        <source>回执{day}</source>
        <translation>Receipt {day}</translation>
    </message>
    <message>
        <source>发出{day}</source>
        <translation>Sent {day}</translation>
    </message>
    <message>
        <source>还没有回执</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>期限{day}</source>
        <translation>Deadline {day}</translation>
    </message>
    <message>
        <source>结果：{day}{result}</source>
        <translation>Result: {day}{result}</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开{name}</source>
        <translation>Open {name}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>只查看，不改动</source>
        <translation>Look only, change nothing</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>请等{seconds}秒</source>
        <translation>Please wait {seconds} s</translation>
    </message>
    <message>
        <source>请输入口令。</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>数据文件夹：{folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>这是示例，口令是：{words}</source>
        <translation>This is the sample; the passphrase is: {words}</translation>
    </message>
    <message>
        <source>选数据文件夹</source>
        <translation>Choose the data folder</translation>
    </message>
    <message>
        <source>忘了口令，用恢复码打开</source>
        <translation>Forgot the passphrase? Open with the recovery code</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>换一个数据文件夹</source>
        <translation>Another data folder</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>添加用户</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>不添加了</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>口令请当面告诉本人，本人登录后可以在“设置”里更换。</source>
        <translation>Tell them the passphrase in person; they can change it under “Settings” once inside.</translation>
    </message>
    <message>
        <source>换新口令</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>换成新口令</source>
        <translation>Set the new passphrase</translation>
    </message>
    <message>
        <source>不换了</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>已添加“{name}”。</source>
        <translation>“{name}” was added.</translation>
    </message>
    <message>
        <source>“{name}”现在的角色是{role}。</source>
        <translation>“{name}” now has the role {role}.</translation>
    </message>
    <message>
        <source>删除用户“{name}”？</source>
        <translation>Delete the user “{name}”?</translation>
    </message>
    <message>
        <source>此人的口令以后打不开这个数据文件夹；办过的事和文书上的名字不变。删除以前做的备份，此人的旧口令仍能打开：请把旧备份收好或删掉，再做一份新的。</source>
        <translation>This person&apos;s passphrase will no longer open this data folder; what they did, and their name on papers, stays. Backups made before still open with their old passphrase: lock those away or delete them, and make a new one.</translation>
    </message>
    <message>
        <source>删除用户</source>
        <translation>Delete the user</translation>
    </message>
    <message>
        <source>已删除用户“{name}”。</source>
        <translation>The user “{name}” was deleted.</translation>
    </message>
    <message>
        <source>“{name}”的口令已换成新的。</source>
        <translation>“{name}” has a new passphrase.</translation>
    </message>
    <message>
        <source>每个角色能做什么</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>有钥匙，但不是用户：只能查看。删除后打不开；要留用请重新添加。</source>
        <translation>Has a key but is not a user: may only look. Remove them to shut them out, or add them again to keep them.</translation>
    </message>
    <message>
        <source>就是您自己</source>
        <translation>This is you</translation>
    </message>
    <message>
        <source>没有钥匙，打不开数据：请换新口令。</source>
        <translation>Has no key and cannot open the data: please set a new passphrase.</translation>
    </message>
    <message>
        <source>{name}的角色</source>
        <translation>{name}&apos;s role</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>核对</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>不改动任何内容</source>
        <translation>changes nothing</translation>
    </message>
    <message>
        <source>核对数据</source>
        <translation>Verify the data</translation>
    </message>
    <message>
        <source>整理</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>逐页核对数据、日志和文书。查找或提醒不对时点“整理”，程序按卷宗重建检索、重算到期日，并从备份里取回缺失的存档文件。</source>
        <translation>Reads every page of the data, the log and the papers. If a search or a reminder is wrong, click “Mend”: the program builds the search and the due days anew from the files, and brings lost filed papers back from backups.</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <source>正在整理…</source>
        <translation>Mending…</translation>
    </message>
    <message>
        <source>已停下，数据没有改动。</source>
        <translation>Stopped; the data was not changed.</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>设置、备份、帮助（F10）</source>
        <translation>Settings, backup, help (F10)</translation>
    </message>
    <message>
        <source>{what}（Esc 或 Alt+左箭头）</source>
        <translation>{what} (Esc or Alt+Left)</translation>
    </message>
</context>
<context>
    <name>WizardBackup</name>
    <message>
        <source>备份放在哪里</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>选U盘或另一个文件夹</source>
        <translation>Choose a USB stick or another folder</translation>
    </message>
    <message>
        <source>以后再选</source>
        <translation>Choose later</translation>
    </message>
    <message>
        <source>每次关闭程序，都会自动在数据文件夹里备份一份。再选一个U盘或别的磁盘，电脑坏了也不怕。</source>
        <translation>Each time the program closes it backs up into the data folder. Choose a USB stick or another disk as well, so that a broken computer does no harm.</translation>
    </message>
    <message>
        <source>设置完成后，就可以登记第一件纠纷了：{committees}个调委会，{stations}个接待点，{people}位工作人员。</source>
        <translation>Once this is set up you can register the first dispute: {committees} committees, {stations} reception points, {people} people.</translation>
    </message>
    <message>
        <source>第二备份位置：{place}</source>
        <translation>Second backup place: {place}</translation>
    </message>
    <message>
        <source>还没有选第二备份位置。</source>
        <translation>No second backup place chosen yet.</translation>
    </message>
</context>
<context>
    <name>WizardCode</name>
    <message>
        <source>把恢复码打印出来，封好锁起来</source>
        <translation>Print the recovery code, seal it and lock it away</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存成PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>恢复码的最后一组</source>
        <translation>Last group of the recovery code</translation>
    </message>
    <message>
        <source>照着纸上，输入恢复码的最后一组</source>
        <translation>Enter the last group of the code from the sheet</translation>
    </message>
    <message>
        <source>已经打印好，封存了</source>
        <translation>It is printed and sealed</translation>
    </message>
    <message>
        <source>口令忘了的时候，只有恢复码能打开数据；程序里没有留底。请打印出来装进信封，交负责人锁好。</source>
        <translation>If passphrases are forgotten, only the recovery code opens the data; the program keeps no copy. Please print it, put it in an envelope and have the head lock it away.</translation>
    </message>
    <message>
        <source>和上面的最后一组不一样，请对着纸再看一遍。</source>
        <translation>That differs from the last group above; please look at the sheet again.</translation>
    </message>
    <message>
        <source>请先打印或抄下恢复码，再输入它的最后一组，或者勾上“已经打印好”。</source>
        <translation>Please print or copy the recovery code, then enter its last group or tick “It is printed and sealed”.</translation>
    </message>
</context>
<context>
    <name>WizardCommittees</name>
    <message>
        <source>人民调解委员会</source>
        <translation>People&apos;s mediation committees</translation>
    </message>
    <message>
        <source>写上调委会的全称和简称，卷号由程序依次编，不会重号。</source>
        <translation>Write the full and short name of each committee; the program numbers cases in order, never twice.</translation>
    </message>
    <message>
        <source>再加一个调委会</source>
        <translation>Add a committee</translation>
    </message>
</context>
<context>
    <name>WizardPeople</name>
    <message>
        <source>调解员和登记员</source>
        <translation>Mediators and registrars</translation>
    </message>
    <message>
        <source>写上办案的人，登记时点一下名字就行。以后可以在名册里增减。</source>
        <translation>Write who handles cases, so that registering needs one click on a name. People can be added or removed in the register later.</translation>
    </message>
    <message>
        <source>再加一位</source>
        <translation>Add a person</translation>
    </message>
</context>
<context>
    <name>WizardStations</name>
    <message>
        <source>接待点</source>
        <translation>Reception points</translation>
    </message>
    <message>
        <source>群众到哪里来找您调解？一行写一个；只有一间办公室的，可以不写。</source>
        <translation>Where do people come to you? One place a line; leave blank if there is only one office.</translation>
    </message>
</context>
<context>
    <name>WizardUser</name>
    <message>
        <source>欢迎使用调解工作台</source>
        <translation>Welcome to Mediator</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>您是第一位用户，可以管理全部设置。</source>
        <translation>You are the first user and can manage all settings.</translation>
    </message>
    <message>
        <source>先写上您的姓名，再设一个口令。数据全部加密存放在这台电脑上，不用联网。</source>
        <translation>Write your name and choose a passphrase. All data is kept encrypted on this computer; no network is needed.</translation>
    </message>
    <message>
        <source>数据文件夹：{folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>请填写您的姓名，它会写在每一条记录里。</source>
        <translation>Please write your name; it stands in every record.</translation>
    </message>
    <message>
        <source>先看示例</source>
        <translation>See the sample first</translation>
    </message>
    <message>
        <source>打开已有的数据文件夹</source>
        <translation>Open an existing data folder</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>正在准备示例…</source>
        <translation>Preparing the sample…</translation>
    </message>
    <message>
        <source>选数据文件夹</source>
        <translation>Choose the data folder</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>第{step}步，共{steps}步</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>建立</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>正在建立…</source>
        <translation>Creating…</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>调解期限已过{n}天</source>
        <translation>Term of mediation {n} days over</translation>
    </message>
    <message>
        <source>调解期限今天到</source>
        <translation>Term of mediation ends today</translation>
    </message>
    <message>
        <source>调解期限还剩{n}天</source>
        <translation>Term of mediation: {n} days left</translation>
    </message>
    <message>
        <source>{colour}色风险</source>
        <translation>{colour} risk</translation>
    </message>
    <message>
        <source>{day}登记</source>
        <translation>Registered {day}</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>来访、上报和值班</source>
        <translation>Visits, reports and duty</translation>
    </message>
    <message>
        <source>没有在办的案件。</source>
        <translation>No cases under way.</translation>
    </message>
    <message>
        <source>有人来了，就从这里登记。</source>
        <translation>When somebody comes, register them here.</translation>
    </message>
    <message>
        <source>登记新纠纷</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>全部 {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>现在没有“{lane}”的案件。</source>
        <translation>No cases in “{lane}” now.</translation>
    </message>
</context>
<context>
    <name>backup_age</name>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>备份：今天 {time}</source>
        <translation>Backup: today {time}</translation>
    </message>
    <message>
        <source>备份：昨天 {time}</source>
        <translation>Backup: yesterday {time}</translation>
    </message>
    <message>
        <source>备份：{days}天前</source>
        <translation>Backup: {days} days ago</translation>
    </message>
    <message>
        <source>备份：{days}天前，该备份了</source>
        <translation>Backup: {days} days ago, time for one</translation>
    </message>
</context>
<context>
    <name>controls</name>
    <message>
        <source>{what}（{keys}）</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>”或“</source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>一名法律顾问最多服务（村、社区）</source>
        <translation>Most villages one legal adviser serves</translation>
    </message>
    <message>
        <source>一庭两所</source>
        <translation>Joint mediation</translation>
    </message>
    <message>
        <source>一庭两所联调</source>
        <translation>Joint mediation of court, police and justice office</translation>
    </message>
    <message>
        <source>一方当事人</source>
        <translation>One party</translation>
    </message>
    <message>
        <source>一方当事人电话</source>
        <translation>First party&apos;s phone</translation>
    </message>
    <message>
        <source>一方撤回申请或明确表示不接受调解</source>
        <translation>A party withdraws or clearly refuses mediation</translation>
    </message>
    <message>
        <source>一方明确不同意调解</source>
        <translation>A party clearly does not agree to mediation</translation>
    </message>
    <message>
        <source>一方明确拒绝调解</source>
        <translation>A party clearly refuses mediation</translation>
    </message>
    <message>
        <source>一方电话</source>
        <translation>First party&apos;s phone</translation>
    </message>
    <message>
        <source>一条一项，编号自动加上</source>
        <translation>One clause each; numbers are added by themselves</translation>
    </message>
    <message>
        <source>一次性告知</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <source>一次性告知单</source>
        <translation>One-time notice slip</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>一般授权</source>
        <translation>General authority</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>一行一项</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>一行一项，写明份数</source>
        <translation>One per line, with the number of copies</translation>
    </message>
    <message>
        <source>丈量情况</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>三方以上当事人</source>
        <translation>Three parties or more</translation>
    </message>
    <message>
        <source>上级转来的才填</source>
        <translation>Only if passed down from above</translation>
    </message>
    <message>
        <source>上送</source>
        <translation>Upwards</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>At their home</translation>
    </message>
    <message>
        <source>下交</source>
        <translation>Downwards</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>不予受理并告知</source>
        <translation>Decline and tell them</translation>
    </message>
    <message>
        <source>不予受理，等待结案</source>
        <translation>Declined, to be closed</translation>
    </message>
    <message>
        <source>不予处罚申请</source>
        <translation>Application for no penalty</translation>
    </message>
    <message>
        <source>不予处罚申请书</source>
        <translation>Application for no penalty (paper)</translation>
    </message>
    <message>
        <source>不公开调解</source>
        <translation>Mediate in private</translation>
    </message>
    <message>
        <source>不再主张</source>
        <translation>Claim given up</translation>
    </message>
    <message>
        <source>不再移送</source>
        <translation>Do not transfer after all</translation>
    </message>
    <message>
        <source>不再请求复查复核，转入跟踪化解</source>
        <translation>No review sought; go on to follow-up</translation>
    </message>
    <message>
        <source>不再跟踪</source>
        <translation>End the follow-up</translation>
    </message>
    <message>
        <source>不构成违反治安管理行为</source>
        <translation>No offence against public order</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>不能人民调解的情形</source>
        <translation>Why people&apos;s mediation is barred</translation>
    </message>
    <message>
        <source>不能调解的情形</source>
        <translation>Why it cannot be mediated</translation>
    </message>
    <message>
        <source>不计入期限的时间</source>
        <translation>Time not counted</translation>
    </message>
    <message>
        <source>不认可，依法处理</source>
        <translation>Not approved, handled by law</translation>
    </message>
    <message>
        <source>不适用调解处理的情形</source>
        <translation>Why police mediation does not apply</translation>
    </message>
    <message>
        <source>不需要材料的说明</source>
        <translation>Why no papers are needed</translation>
    </message>
    <message>
        <source>与</source>
        <translation>and</translation>
    </message>
    <message>
        <source>与建议的等级不同时要写</source>
        <translation>needed where the level differs from the suggested one</translation>
    </message>
    <message>
        <source>与当事人关系</source>
        <translation>Relation to the party</translation>
    </message>
    <message>
        <source>与现住址相同可不填</source>
        <translation>Blank if the same as the present address</translation>
    </message>
    <message>
        <source>与行政机关之间具有民事权利义务争议的事项</source>
        <translation>Disputes of civil rights with an administrative organ</translation>
    </message>
    <message>
        <source>东乡族</source>
        <translation>Dongxiang</translation>
    </message>
    <message>
        <source>两次调解未成</source>
        <translation>Two mediations failed</translation>
    </message>
    <message>
        <source>丧葬费</source>
        <translation>Funeral costs</translation>
    </message>
    <message>
        <source>个人信息影响评估</source>
        <translation>Privacy impact assessments</translation>
    </message>
    <message>
        <source>个人信息影响评估记录保存期</source>
        <translation>Keeping of the privacy impact record</translation>
    </message>
    <message>
        <source>个人原因</source>
        <translation>Personal reasons</translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation>Sole trader</translation>
    </message>
    <message>
        <source>中专（中技）</source>
        <translation>Vocational secondary</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>中止和报告</source>
        <translation>Suspension and report</translation>
    </message>
    <message>
        <source>主任</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>主动调解</source>
        <translation>On our own initiative</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>主持人与当事人的关系</source>
        <translation>Chair&apos;s relation to the parties</translation>
    </message>
    <message>
        <source>主持人声明：与各方没有亲属或利害关系</source>
        <translation>The chair declares: not kin to any party and no interest in the case</translation>
    </message>
    <message>
        <source>主要责任</source>
        <translation>Main responsibility</translation>
    </message>
    <message>
        <source>主讲人或负责人</source>
        <translation>Speaker or person in charge</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>义务人</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>乌孜别克族</source>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>乙方</source>
        <translation>Party B</translation>
    </message>
    <message>
        <source>乡</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>乡镇调委会</source>
        <translation>Township committee</translation>
    </message>
    <message>
        <source>书信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Party secretary</translation>
    </message>
    <message>
        <source>书证</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>书面告知是否受理的日期</source>
        <translation>Told in writing whether accepted on</translation>
    </message>
    <message>
        <source>书面通知</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>买卖</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>争议焦点</source>
        <translation>Points in dispute</translation>
    </message>
    <message>
        <source>争议金额</source>
        <translation>Amount in dispute</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>事实和理由</source>
        <translation>Facts and reasons</translation>
    </message>
    <message>
        <source>事情经过</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>事故认定书文号</source>
        <translation>Accident report number</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Class of matter</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>交通事故</source>
        <translation>Traffic accident</translation>
    </message>
    <message>
        <source>交通费</source>
        <translation>Travel costs</translation>
    </message>
    <message>
        <source>京族</source>
        <translation>Gin</translation>
    </message>
    <message>
        <source>人员到位</source>
        <translation>People in place</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>人民法庭</source>
        <translation>People&apos;s tribunal</translation>
    </message>
    <message>
        <source>人民法庭的文书写给所属人民法院</source>
        <translation>Papers for a people&apos;s tribunal are addressed to its court</translation>
    </message>
    <message>
        <source>人民法庭调解室</source>
        <translation>Tribunal mediation room</translation>
    </message>
    <message>
        <source>人民法院</source>
        <translation>People&apos;s court</translation>
    </message>
    <message>
        <source>人民调解</source>
        <translation>People&apos;s mediation</translation>
    </message>
    <message>
        <source>人民调解协议书</source>
        <translation>Mediation agreement</translation>
    </message>
    <message>
        <source>人民调解受理登记表</source>
        <translation>Acceptance form</translation>
    </message>
    <message>
        <source>人民调解口头协议登记表</source>
        <translation>Oral agreement form</translation>
    </message>
    <message>
        <source>人民调解员</source>
        <translation>People&apos;s mediator</translation>
    </message>
    <message>
        <source>人民调解员签名日期</source>
        <translation>Mediator signed on</translation>
    </message>
    <message>
        <source>人民调解回访记录</source>
        <translation>Follow-up visit record</translation>
    </message>
    <message>
        <source>人民调解当事人权利义务告知书</source>
        <translation>Notice of rights and duties</translation>
    </message>
    <message>
        <source>人民调解申请书</source>
        <translation>Application for mediation</translation>
    </message>
    <message>
        <source>人民调解终止（不成）告知书</source>
        <translation>Notice of termination</translation>
    </message>
    <message>
        <source>人民调解结案报告表</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>人民调解记录</source>
        <translation>Mediation record</translation>
    </message>
    <message>
        <source>人民调解证据材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>人民调解调查记录</source>
        <translation>Investigation record</translation>
    </message>
    <message>
        <source>人身</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天起</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>仡佬族</source>
        <translation>Gelao</translation>
    </message>
    <message>
        <source>代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>代表可以承认、放弃、变更请求，进行和解</source>
        <translation>Representatives may admit, waive or change claims and settle</translation>
    </message>
    <message>
        <source>代表可以签署调解协议</source>
        <translation>Representatives may sign the agreement</translation>
    </message>
    <message>
        <source>代表可以陈述意见、接收文书</source>
        <translation>Representatives may speak and receive papers</translation>
    </message>
    <message>
        <source>以何身份</source>
        <translation>In what capacity</translation>
    </message>
    <message>
        <source>以前的学时</source>
        <translation>Hours before</translation>
    </message>
    <message>
        <source>以后每月同一天</source>
        <translation>Then each month on the same day</translation>
    </message>
    <message>
        <source>仫佬族</source>
        <translation>Mulao</translation>
    </message>
    <message>
        <source>仲裁</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>仲裁、判决已经生效</source>
        <translation>An award or judgment has taken effect</translation>
    </message>
    <message>
        <source>价款</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企事业单位调委会</source>
        <translation>Committee of an enterprise or institution</translation>
    </message>
    <message>
        <source>会次</source>
        <translation>Meeting number</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Name of the meeting</translation>
    </message>
    <message>
        <source>会议地点</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>会议已召开</source>
        <translation>Meeting was held</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>会议时间</source>
        <translation>Time of the meeting</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>会议认为</source>
        <translation>The meeting holds</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Notice of meeting</translation>
    </message>
    <message>
        <source>传真</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>伤情、财损</source>
        <translation>Injuries and damage</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>住院伙食补助费</source>
        <translation>Hospital meals</translation>
    </message>
    <message>
        <source>何时、何地、因何事、结果如何</source>
        <translation>When, where, why, with what result</translation>
    </message>
    <message>
        <source>作出单位</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>作出日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>佤族</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>使用说明</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>侗族</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>依申请调解</source>
        <translation>On application</translation>
    </message>
    <message>
        <source>俄罗斯族</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>保安族</source>
        <translation>Bonan</translation>
    </message>
    <message>
        <source>保护措施是否合法、有效、与风险相适应</source>
        <translation>Safeguards lawful, effective and fit for the risk</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>保险公司与保单</source>
        <translation>Insurer and policy</translation>
    </message>
    <message>
        <source>信访</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>信访专员</source>
        <translation>Petition officer</translation>
    </message>
    <message>
        <source>信访事项</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>信访事项人民调解结果反馈函</source>
        <translation>Feedback letter on a petition&apos;s mediation</translation>
    </message>
    <message>
        <source>信访事项移交人民调解函</source>
        <translation>Letter passing a petition to mediation</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>信访人住址</source>
        <translation>Petitioner&apos;s address</translation>
    </message>
    <message>
        <source>信访人同意</source>
        <translation>Petitioner agrees</translation>
    </message>
    <message>
        <source>信访人意见</source>
        <translation>Petitioner&apos;s view</translation>
    </message>
    <message>
        <source>信访人接受意见</source>
        <translation>Petitioner accepts the opinion</translation>
    </message>
    <message>
        <source>信访人撤回</source>
        <translation>Petitioner withdraws</translation>
    </message>
    <message>
        <source>信访人收到日期</source>
        <translation>Petitioner received it on</translation>
    </message>
    <message>
        <source>信访人电话</source>
        <translation>Petitioner&apos;s phone</translation>
    </message>
    <message>
        <source>信访人请求复查</source>
        <translation>Petitioner asks for a review</translation>
    </message>
    <message>
        <source>信访人请求复核</source>
        <translation>Petitioner asks for a second review</translation>
    </message>
    <message>
        <source>信访件编号</source>
        <translation>Petition number</translation>
    </message>
    <message>
        <source>信访办理延长期限</source>
        <translation>Extended term for the petition</translation>
    </message>
    <message>
        <source>信访办理期限</source>
        <translation>Term for the petition</translation>
    </message>
    <message>
        <source>信访受理告知期限</source>
        <translation>Term to tell whether the petition is accepted</translation>
    </message>
    <message>
        <source>信访工作联席会议</source>
        <translation>Joint conference on petitions</translation>
    </message>
    <message>
        <source>信访形式</source>
        <translation>Form of petition</translation>
    </message>
    <message>
        <source>信访接待室</source>
        <translation>Petition reception room</translation>
    </message>
    <message>
        <source>信访登记</source>
        <translation>Register a petition</translation>
    </message>
    <message>
        <source>信访登记转送期限</source>
        <translation>Term to register and pass on the petition</translation>
    </message>
    <message>
        <source>信访积案</source>
        <translation>Backlog petition</translation>
    </message>
    <message>
        <source>信访联席</source>
        <translation>Petition conference</translation>
    </message>
    <message>
        <source>信访部门</source>
        <translation>Petition office</translation>
    </message>
    <message>
        <source>修改名册</source>
        <translation>Edit the registers</translation>
    </message>
    <message>
        <source>修改设置</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>值班中</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>值班人</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>值班情况</source>
        <translation>What happened on duty</translation>
    </message>
    <message>
        <source>值班清单</source>
        <translation>Duty checklist</translation>
    </message>
    <message>
        <source>值班等待交班</source>
        <translation>Duty to be handed over</translation>
    </message>
    <message>
        <source>偏弱：反复用同样的几个字，容易被猜到。</source>
        <translation>Weak: the same few characters again and again are easily guessed.</translation>
    </message>
    <message>
        <source>偏弱：只有数字，像电话或生日，容易被猜到。加几个汉字会好得多。</source>
        <translation>Weak: only digits, like a phone or birthday, are easily guessed. A few Chinese characters make it far better.</translation>
    </message>
    <message>
        <source>停车</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>傈僳族</source>
        <translation>Lisu</translation>
    </message>
    <message>
        <source>傣族</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>先告知双方的权利和义务。</source>
        <translation>First tell both sides their rights and duties.</translation>
    </message>
    <message>
        <source>先点主持调解的人</source>
        <translation>Tick first who presides</translation>
    </message>
    <message>
        <source>先行结案的理由</source>
        <translation>Reason to close early</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Employed since</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>全部责任</source>
        <translation>Full responsibility</translation>
    </message>
    <message>
        <source>公共部位</source>
        <translation>Shared parts</translation>
    </message>
    <message>
        <source>公司</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>公安机关</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>公安机关再次调解期限</source>
        <translation>Term for a second police mediation</translation>
    </message>
    <message>
        <source>公安机关对申请的决定</source>
        <translation>Decision of the police on the request</translation>
    </message>
    <message>
        <source>公安机关已经作出处理决定</source>
        <translation>The police have already decided</translation>
    </message>
    <message>
        <source>公民与法人、其他社会组织之间的民事纠纷</source>
        <translation>Civil disputes between citizens and organisations</translation>
    </message>
    <message>
        <source>公民之间的人身损害、财产权益等纠纷</source>
        <translation>Disputes between citizens over injury, property and the like</translation>
    </message>
    <message>
        <source>公证</source>
        <translation>Notarisation</translation>
    </message>
    <message>
        <source>共同申请</source>
        <translation>Joint application</translation>
    </message>
    <message>
        <source>共同申请交警调解期限</source>
        <translation>Term to apply jointly for traffic police mediation</translation>
    </message>
    <message>
        <source>共建活动</source>
        <translation>Joint activity</translation>
    </message>
    <message>
        <source>共建活动和培训</source>
        <translation>Shared activities and training</translation>
    </message>
    <message>
        <source>共建活动记录</source>
        <translation>Record of shared activity</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>关系证明</source>
        <translation>Proof of relation</translation>
    </message>
    <message>
        <source>关联案件</source>
        <translation>Link a case</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他不宜人民调解的情形</source>
        <translation>Otherwise unfit for people&apos;s mediation</translation>
    </message>
    <message>
        <source>其他不宜调解处理的情形</source>
        <translation>Otherwise unfit for police mediation</translation>
    </message>
    <message>
        <source>其他依法可以人民调解的事项</source>
        <translation>Other matters the law lets people mediate</translation>
    </message>
    <message>
        <source>其他劳动争议</source>
        <translation>Other labour disputes</translation>
    </message>
    <message>
        <source>其他劳动争议纠纷</source>
        <translation>Other labour</translation>
    </message>
    <message>
        <source>其他单位</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>其他损失</source>
        <translation>Other losses</translation>
    </message>
    <message>
        <source>其他消费</source>
        <translation>Other consumer matters</translation>
    </message>
    <message>
        <source>其他消费纠纷</source>
        <translation>Other consumer</translation>
    </message>
    <message>
        <source>其他纠纷</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他部门</source>
        <translation>Other department</translation>
    </message>
    <message>
        <source>具体类别</source>
        <translation>Exact class</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>再加一份证据</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>再告知一次</source>
        <translation>Give notice again</translation>
    </message>
    <message>
        <source>再次移送</source>
        <translation>Transfer again</translation>
    </message>
    <message>
        <source>再次移送时自动带入</source>
        <translation>Carried over when transferred again</translation>
    </message>
    <message>
        <source>再记一次回访</source>
        <translation>Record another visit</translation>
    </message>
    <message>
        <source>再记一次调查</source>
        <translation>Record another investigation</translation>
    </message>
    <message>
        <source>再记一次调解</source>
        <translation>Record another mediation</translation>
    </message>
    <message>
        <source>再记一次走访</source>
        <translation>Record another visit</translation>
    </message>
    <message>
        <source>农村集体经济组织</source>
        <translation>Rural collective</translation>
    </message>
    <message>
        <source>决定书文号</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>决定的内容</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>几位用顿号隔开</source>
        <translation>Separate several with “、”</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Proof of payment</translation>
    </message>
    <message>
        <source>出具处理意见</source>
        <translation>Give an opinion</translation>
    </message>
    <message>
        <source>出具处理意见并答复</source>
        <translation>Give an opinion and answer</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>分几期</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>分期</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>分期债务诉讼时效</source>
        <translation>Limitation of the instalments</translation>
    </message>
    <message>
        <source>分期履行</source>
        <translation>Performed in instalments</translation>
    </message>
    <message>
        <source>分流</source>
        <translation>Direct onwards</translation>
    </message>
    <message>
        <source>分流去向</source>
        <translation>Directed to</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>Lower secondary</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>到场当事人</source>
        <translation>Parties present</translation>
    </message>
    <message>
        <source>到期前多少天提醒</source>
        <translation>Days of warning before a due day</translation>
    </message>
    <message>
        <source>副主任</source>
        <translation>Deputy director</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>办理人或单位</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>办理信访事项</source>
        <translation>Handle petitions</translation>
    </message>
    <message>
        <source>办理司法确认</source>
        <translation>Get judicial confirmation</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Date of the step</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>办理案件</source>
        <translation>Handle cases</translation>
    </message>
    <message>
        <source>办理流程与期限</source>
        <translation>Procedure and terms</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办理进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>办结或登记请求</source>
        <translation>Conclude or register the request</translation>
    </message>
    <message>
        <source>办结的原因</source>
        <translation>Reason to conclude</translation>
    </message>
    <message>
        <source>加盖印章日期</source>
        <translation>Sealed on</translation>
    </message>
    <message>
        <source>劳动争议</source>
        <translation>Labour disputes</translation>
    </message>
    <message>
        <source>劳动争议调解15日</source>
        <translation>Labour mediation, 15 days</translation>
    </message>
    <message>
        <source>劳动争议调解期限</source>
        <translation>Term for labour disputes</translation>
    </message>
    <message>
        <source>劳动合同</source>
        <translation>Labour contract</translation>
    </message>
    <message>
        <source>勘验笔录</source>
        <translation>Inspection record</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Lead official</translation>
    </message>
    <message>
        <source>包案领导职务</source>
        <translation>Lead official&apos;s post</translation>
    </message>
    <message>
        <source>化解</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>化解办结</source>
        <translation>Resolve and conclude</translation>
    </message>
    <message>
        <source>化解情况</source>
        <translation>How it was resolved</translation>
    </message>
    <message>
        <source>化解方案</source>
        <translation>Plan to resolve</translation>
    </message>
    <message>
        <source>化解期限</source>
        <translation>Term to resolve</translation>
    </message>
    <message>
        <source>化解销号</source>
        <translation>Resolved, strike off</translation>
    </message>
    <message>
        <source>区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>医疗</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>医疗纠纷</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>医疗费</source>
        <translation>Medical costs</translation>
    </message>
    <message>
        <source>十人以上</source>
        <translation>Ten people or more</translation>
    </message>
    <message>
        <source>协会</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>协助单位</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>协议书</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation>Terms agreed</translation>
    </message>
    <message>
        <source>协议等待签署</source>
        <translation>Agreement to be signed</translation>
    </message>
    <message>
        <source>协议送法院</source>
        <translation>Agreement sent to court</translation>
    </message>
    <message>
        <source>协议送法院的日期</source>
        <translation>Agreement sent to the court on</translation>
    </message>
    <message>
        <source>协议金额</source>
        <translation>Amount agreed</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>单位工作人员</source>
        <translation>Staff of the organisation</translation>
    </message>
    <message>
        <source>印在文书上，如启东市王鲍镇人民调解委员会</source>
        <translation>Printed on papers, such as 启东市王鲍镇人民调解委员会</translation>
    </message>
    <message>
        <source>即时履行</source>
        <translation>Performed at once</translation>
    </message>
    <message>
        <source>卷号、登记编号或名称</source>
        <translation>Case number, register number or name</translation>
    </message>
    <message>
        <source>卷宗封面</source>
        <translation>Cover of the case file</translation>
    </message>
    <message>
        <source>卷宗情况说明</source>
        <translation>Note on the case file</translation>
    </message>
    <message>
        <source>历次办理</source>
        <translation>Earlier handling</translation>
    </message>
    <message>
        <source>去一次性告知</source>
        <translation>Give one-time notice</translation>
    </message>
    <message>
        <source>去交班</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>去分流</source>
        <translation>Direct onwards</translation>
    </message>
    <message>
        <source>去办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>去办结</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>去化解</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>去反馈</source>
        <translation>Give feedback</translation>
    </message>
    <message>
        <source>去受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>去名册</source>
        <translation>Open the roster</translation>
    </message>
    <message>
        <source>去告知</source>
        <translation>Give notice</translation>
    </message>
    <message>
        <source>去回访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>去填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>去归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>去形成纪要</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>去换届</source>
        <translation>Renew the committee</translation>
    </message>
    <message>
        <source>去研判</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>去移送</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>去答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>去签署</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>去结案</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>去调解</source>
        <translation>Mediate</translation>
    </message>
    <message>
        <source>去送达</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>去销号</source>
        <translation>Strike off</translation>
    </message>
    <message>
        <source>县</source>
        <translation>County</translation>
    </message>
    <message>
        <source>参与调解数</source>
        <translation>Mediations joined</translation>
    </message>
    <message>
        <source>参与调解的，选卷号</source>
        <translation>If the adviser helped to mediate, choose the case number</translation>
    </message>
    <message>
        <source>参会人</source>
        <translation>Attended by</translation>
    </message>
    <message>
        <source>参加人</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>People taking part</translation>
    </message>
    <message>
        <source>参加人数</source>
        <translation>Number taking part</translation>
    </message>
    <message>
        <source>参加单位</source>
        <translation>Organs taking part</translation>
    </message>
    <message>
        <source>参加单位及人员</source>
        <translation>Organs and people taking part</translation>
    </message>
    <message>
        <source>参加联调次数</source>
        <translation>Joint mediations joined</translation>
    </message>
    <message>
        <source>双方分歧较大且难以达成协议</source>
        <translation>The sides are far apart and agreement is unlikely</translation>
    </message>
    <message>
        <source>双方可共同申请交警调解</source>
        <translation>Both may apply for traffic police mediation</translation>
    </message>
    <message>
        <source>双方对证载界址无争议</source>
        <translation>Both accept the boundary in the certificate</translation>
    </message>
    <message>
        <source>双方申请不予处罚</source>
        <translation>Both apply for no penalty</translation>
    </message>
    <message>
        <source>双方都在申请书上签名</source>
        <translation>Both signed the application</translation>
    </message>
    <message>
        <source>反映人或上报人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>反映的事情</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>反馈人民调解结果</source>
        <translation>Feedback on people&apos;s mediation</translation>
    </message>
    <message>
        <source>反馈函文号</source>
        <translation>Feedback letter number</translation>
    </message>
    <message>
        <source>反馈单位</source>
        <translation>Feedback from</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Feedback due</translation>
    </message>
    <message>
        <source>反馈的内容</source>
        <translation>Contents of the feedback</translation>
    </message>
    <message>
        <source>反馈结果</source>
        <translation>Give feedback on the result</translation>
    </message>
    <message>
        <source>反馈调解结果</source>
        <translation>Give feedback on the mediation</translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>发生地点</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>取消会议</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>取消活动</source>
        <translation>Cancel the activity</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>受理或转送</source>
        <translation>Accept or pass on</translation>
    </message>
    <message>
        <source>受理登记</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>受理站点</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Person served</translation>
    </message>
    <message>
        <source>口头</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>口头协议</source>
        <translation>Oral agreement</translation>
    </message>
    <message>
        <source>口头宣读并书面签收</source>
        <translation>Read aloud and signed for</translation>
    </message>
    <message>
        <source>口头申请</source>
        <translation>Oral application</translation>
    </message>
    <message>
        <source>口角</source>
        <translation>Quarrel</translation>
    </message>
    <message>
        <source>另一方当事人</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>另一方当事人电话</source>
        <translation>Other party&apos;s phone</translation>
    </message>
    <message>
        <source>另一方电话</source>
        <translation>Other party&apos;s phone</translation>
    </message>
    <message>
        <source>另加分钟</source>
        <translation>And minutes</translation>
    </message>
    <message>
        <source>只能查看</source>
        <translation>May only look</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>召开联调会议</source>
        <translation>Hold a joint meeting</translation>
    </message>
    <message>
        <source>召开联调会议期限</source>
        <translation>Term to hold the joint meeting</translation>
    </message>
    <message>
        <source>召开联调会议（工作日）</source>
        <translation>To hold a joint meeting (working days)</translation>
    </message>
    <message>
        <source>召集会议</source>
        <translation>Call the meeting</translation>
    </message>
    <message>
        <source>召集单位</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>可以人民调解的情形</source>
        <translation>Why it can be mediated</translation>
    </message>
    <message>
        <source>可能恶意串通、损害公共利益或第三人合法权益</source>
        <translation>May be collusion against the public or a third person</translation>
    </message>
    <message>
        <source>可走的其他途径</source>
        <translation>Other ways open</translation>
    </message>
    <message>
        <source>台湾居民居住证</source>
        <translation>Residence permit, Taiwan</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>司法所</source>
        <translation>Justice office</translation>
    </message>
    <message>
        <source>司法所受理</source>
        <translation>Accept (justice office)</translation>
    </message>
    <message>
        <source>司法所已受理</source>
        <translation>Accepted by the justice office</translation>
    </message>
    <message>
        <source>司法所意见</source>
        <translation>Opinion of the justice office</translation>
    </message>
    <message>
        <source>司法确认</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>司法确认申请书</source>
        <translation>Application for judicial confirmation</translation>
    </message>
    <message>
        <source>司法鉴定</source>
        <translation>Forensic appraisal</translation>
    </message>
    <message>
        <source>各方、调解员和印章都是这一天</source>
        <translation>Parties, mediator and seal all on this day</translation>
    </message>
    <message>
        <source>各方发言摘要</source>
        <translation>What each side said</translation>
    </message>
    <message>
        <source>各方同意人民调解</source>
        <translation>All agree to people&apos;s mediation</translation>
    </message>
    <message>
        <source>各方同意延长期限</source>
        <translation>All agree to extend the term</translation>
    </message>
    <message>
        <source>各方同意邀请参加人</source>
        <translation>All agree to those invited</translation>
    </message>
    <message>
        <source>各方当事人同意延长</source>
        <translation>All parties agree to an extension</translation>
    </message>
    <message>
        <source>各方当事人都同意延长</source>
        <translation>All parties agree to an extension</translation>
    </message>
    <message>
        <source>各方意愿</source>
        <translation>What each side wants</translation>
    </message>
    <message>
        <source>各方知情并同意由其主持</source>
        <translation>All know this and agree to the chair</translation>
    </message>
    <message>
        <source>各方知情并同意由其调解</source>
        <translation>All parties know of it and agree to this mediator</translation>
    </message>
    <message>
        <source>合伙</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>合同审查</source>
        <translation>Contract review</translation>
    </message>
    <message>
        <source>合同或借款日期</source>
        <translation>Date of contract or loan</translation>
    </message>
    <message>
        <source>合同纠纷</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>同等责任</source>
        <translation>Equal responsibility</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>名册里有同名的，按村组区分</source>
        <translation>Tells people of the same name apart</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名誉</source>
        <translation>Reputation</translation>
    </message>
    <message>
        <source>后续治疗费</source>
        <translation>Later treatment</translation>
    </message>
    <message>
        <source>向人民法院提起诉讼</source>
        <translation>Sue in the people&apos;s court</translation>
    </message>
    <message>
        <source>向反映人反馈</source>
        <translation>Answer whoever reported it</translation>
    </message>
    <message>
        <source>向派出所反馈期限</source>
        <translation>Term to answer the police station</translation>
    </message>
    <message>
        <source>向派出所反馈结果</source>
        <translation>Answer the police station</translation>
    </message>
    <message>
        <source>向派出所反馈（天）</source>
        <translation>To answer the police station (days)</translation>
    </message>
    <message>
        <source>听证情况</source>
        <translation>What was heard</translation>
    </message>
    <message>
        <source>听证所需时间不计入复核期限</source>
        <translation>The days of a hearing do not count in the term of the second review</translation>
    </message>
    <message>
        <source>告知人</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>告知信访人去向的日期</source>
        <translation>Petitioner told where it went on</translation>
    </message>
    <message>
        <source>告知信访人的日期</source>
        <translation>Petitioner told on</translation>
    </message>
    <message>
        <source>告知可以申请司法确认</source>
        <translation>Offer of judicial confirmation</translation>
    </message>
    <message>
        <source>告知可以申请的日期</source>
        <translation>Told that they may apply on</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>How told</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>告知的其他途径</source>
        <translation>Other ways they were told of</translation>
    </message>
    <message>
        <source>告知的去向</source>
        <translation>Where they were directed</translation>
    </message>
    <message>
        <source>告知的途径</source>
        <translation>Ways they were told of</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>咨询人</source>
        <translation>Enquirer</translation>
    </message>
    <message>
        <source>咨询人撤回</source>
        <translation>Enquirer withdraws</translation>
    </message>
    <message>
        <source>咨询人评价</source>
        <translation>Enquirer&apos;s rating</translation>
    </message>
    <message>
        <source>咨询登记</source>
        <translation>Register an enquiry</translation>
    </message>
    <message>
        <source>咨询的问题</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>哈尼族</source>
        <translation>Hani</translation>
    </message>
    <message>
        <source>哈萨克族</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>商品或服务</source>
        <translation>Goods or service</translation>
    </message>
    <message>
        <source>噪声</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>四到位</source>
        <translation>Four things in place</translation>
    </message>
    <message>
        <source>四到位（一行一条）</source>
        <translation>Four things in place (one per line)</translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation>Receipt on</translation>
    </message>
    <message>
        <source>回族</source>
        <translation>Hui</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up visit</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>回访以后就可以结案。</source>
        <translation>After a visit it can be closed.</translation>
    </message>
    <message>
        <source>回访情况</source>
        <translation>What the visit found</translation>
    </message>
    <message>
        <source>回访方式</source>
        <translation>How visited</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>回访记录</source>
        <translation>Follow-up visits</translation>
    </message>
    <message>
        <source>土地</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>土地所有权、使用权权属</source>
        <translation>Ownership or use of land</translation>
    </message>
    <message>
        <source>土家族</source>
        <translation>Tujia</translation>
    </message>
    <message>
        <source>土族</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>地块位置与面积</source>
        <translation>Plot and area</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>场所到位</source>
        <translation>Premises in place</translation>
    </message>
    <message>
        <source>垃圾</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>培训、讲座才填</source>
        <translation>Only for training and talks</translation>
    </message>
    <message>
        <source>当事人、法庭或派出所的人与调解员只是同名，已核对证件</source>
        <translation>Party, court or police and mediator are only namesakes (ID checked)</translation>
    </message>
    <message>
        <source>查看信访事项</source>
        <translation>See petitions</translation>
    </message>
    <message>
        <source>空着则到调解终结，特别授权到司法确认和履行结束</source>
        <translation>Empty: until the mediation ends; with special authority until confirmation and performance end</translation>
    </message>
    <message>
        <source>空着则当事人、调委会和移送单位各一份；要申请司法确认的多写一份</source>
        <translation>Empty: one each for the parties, the committee and the referring unit; one more to apply for confirmation</translation>
    </message>
    <message>
        <source>请向公安机关报案；公安、检察机关书面移交的，可以调解民事赔偿</source>
        <translation>Report it to the police; what police or prosecution hand over in writing may be mediated as to compensation</translation>
    </message>
    <message>
        <source>基层法律服务工作者</source>
        <translation>Grass-roots legal worker</translation>
    </message>
    <message>
        <source>{n}份</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>“媒体或者网络关注”几分</source>
        <translation>Points for “Attention of media or the net”</translation>
    </message>
    <message>
        <source>“持械或者扬言伤人”几分</source>
        <translation>Points for “Weapons, or threats to hurt somebody”</translation>
    </message>
    <message>
        <source>“有人受伤”几分</source>
        <translation>Points for “Somebody hurt”</translation>
    </message>
    <message>
        <source>“此前报过警”几分</source>
        <translation>Points for “Police called before”</translation>
    </message>
    <message>
        <source>“流露轻生念头”几分</source>
        <translation>Points for “Signs of suicidal thoughts”</translation>
    </message>
    <message>
        <source>“涉及十人以上”几分</source>
        <translation>Points for “Ten people or more”</translation>
    </message>
    <message>
        <source>“长期没有化解”几分</source>
        <translation>Points for “Open for long”</translation>
    </message>
    <message>
        <source>一条一项，写完按回车</source>
        <translation>One clause an entry; Enter ends it</translation>
    </message>
    <message>
        <source>一行一项，如：秦连生不同意处理敏感信息；都同意的不填</source>
        <translation>One a line, such as: 秦连生不同意处理敏感信息; empty if all agreed</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>个人信息没有勾选同意的</source>
        <translation>Personal data: what was not agreed to</translation>
    </message>
    <message>
        <source>书面，履行中归档</source>
        <translation>Written, filed while being performed</translation>
    </message>
    <message>
        <source>书面，履行完毕</source>
        <translation>Written, fully performed</translation>
    </message>
    <message>
        <source>书面，未完全履行</source>
        <translation>Written, not fully performed</translation>
    </message>
    <message>
        <source>了结日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>人民调解员签名</source>
        <translation>Mediator’s signature</translation>
    </message>
    <message>
        <source>付款、履行</source>
        <translation>Payment, performance</translation>
    </message>
    <message>
        <source>修改内容</source>
        <translation>Change the contents</translation>
    </message>
    <message>
        <source>停止侵害</source>
        <translation>stop the infringement</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All matters</translation>
    </message>
    <message>
        <source>全部包案领导</source>
        <translation>All lead officials</translation>
    </message>
    <message>
        <source>再次反馈</source>
        <translation>Answer again</translation>
    </message>
    <message>
        <source>前面的卷号缺了才填</source>
        <translation>Only if numbers before it are missing</translation>
    </message>
    <message>
        <source>加盖印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>协议或终止</source>
        <translation>Agreement or end</translation>
    </message>
    <message>
        <source>协议或终止日期</source>
        <translation>Agreed or ended on</translation>
    </message>
    <message>
        <source>协议生效</source>
        <translation>Agreement in force</translation>
    </message>
    <message>
        <source>协议签订</source>
        <translation>Agreement made</translation>
    </message>
    <message>
        <source>卷号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>去收回</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>去登记服务</source>
        <translation>Log the service</translation>
    </message>
    <message>
        <source>参加联调</source>
        <translation>Take part in joint mediation</translation>
    </message>
    <message>
        <source>反馈办理进展</source>
        <translation>Tell the progress</translation>
    </message>
    <message>
        <source>反馈时请说明还在办理</source>
        <translation>say in the answer that it is still in hand</translation>
    </message>
    <message>
        <source>发生</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>口头，履行完毕</source>
        <translation>Oral, fully performed</translation>
    </message>
    <message>
        <source>各方都已当面送达</source>
        <translation>All parties were served in person</translation>
    </message>
    <message>
        <source>向法院出具接收回执</source>
        <translation>Receipt for the court</translation>
    </message>
    <message>
        <source>向派出所出具回执</source>
        <translation>Receipt for the police station</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基诺族</source>
        <translation>Jino</translation>
    </message>
    <message>
        <source>塔吉克族</source>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>塔塔尔族</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>填写结束日期</source>
        <translation>Enter the end date</translation>
    </message>
    <message>
        <source>填写调解记录</source>
        <translation>Fill in the mediation record</translation>
    </message>
    <message>
        <source>壮族</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>复查中</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>复查意见</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>复查期限</source>
        <translation>Term of the review</translation>
    </message>
    <message>
        <source>复查机关</source>
        <translation>Reviewing organ</translation>
    </message>
    <message>
        <source>复核中</source>
        <translation>Under second review</translation>
    </message>
    <message>
        <source>复核听证</source>
        <translation>Hearing of the second review</translation>
    </message>
    <message>
        <source>复核意见</source>
        <translation>Second review opinion</translation>
    </message>
    <message>
        <source>复核期限</source>
        <translation>Term of the second review</translation>
    </message>
    <message>
        <source>复核机关</source>
        <translation>Second reviewing organ</translation>
    </message>
    <message>
        <source>外国人永久居留身份证</source>
        <translation>Foreigner&apos;s permanent residence card</translation>
    </message>
    <message>
        <source>外国血统中国籍人士</source>
        <translation>Chinese citizen of foreign descent</translation>
    </message>
    <message>
        <source>多人</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>多人走访的，不超过5人</source>
        <translation>At most five when many come</translation>
    </message>
    <message>
        <source>多少天以上算长期</source>
        <translation>Days from which it is long-standing</translation>
    </message>
    <message>
        <source>多次实施违反治安管理行为</source>
        <translation>Repeated offences against public order</translation>
    </message>
    <message>
        <source>够用。再长一点更好，例如一句自己记得住的话。</source>
        <translation>Good enough. Longer is better, such as a sentence you remember well.</translation>
    </message>
    <message>
        <source>大学专科</source>
        <translation>College</translation>
    </message>
    <message>
        <source>大学本科</source>
        <translation>Bachelor&apos;s degree</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>如2022年11月至2023年4月</source>
        <translation>Such as November 2022 to April 2023</translation>
    </message>
    <message>
        <source>如930、下午2点</source>
        <translation>Such as 930, 2 pm</translation>
    </message>
    <message>
        <source>如平安法治联盟久隆工作站</source>
        <translation>Such as 平安法治联盟久隆工作站</translation>
    </message>
    <message>
        <source>如王鲍，用在(2023)王鲍人调字第001号里</source>
        <translation>Such as 王鲍, used in (2023)王鲍人调字第001号</translation>
    </message>
    <message>
        <source>如：2023年第6次</source>
        <translation>Such as the 6th of 2023</translation>
    </message>
    <message>
        <source>如：户口簿</source>
        <translation>Such as the household register</translation>
    </message>
    <message>
        <source>如：按指印，见证人签名</source>
        <translation>Such as fingerprint, signed by a witness</translation>
    </message>
    <message>
        <source>如：收条1张</source>
        <translation>Such as one receipt</translation>
    </message>
    <message>
        <source>如：照片4张，存卷</source>
        <translation>Such as 4 photographs, in the file</translation>
    </message>
    <message>
        <source>如：王鲍信移〔2023〕2号</source>
        <translation>Such as 王鲍信移〔2023〕2号</translation>
    </message>
    <message>
        <source>如：王鲍镇信访工作联席会议办公室</source>
        <translation>Such as 王鲍镇信访工作联席会议办公室</translation>
    </message>
    <message>
        <source>如：登记伤情和银行账号</source>
        <translation>e.g. recording injuries and bank accounts</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>委托</source>
        <translation>By another organ</translation>
    </message>
    <message>
        <source>委托书日期</source>
        <translation>Date of authorisation</translation>
    </message>
    <message>
        <source>委托事项</source>
        <translation>Matters entrusted</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Entrusted agent</translation>
    </message>
    <message>
        <source>委托期限</source>
        <translation>Term of the authority</translation>
    </message>
    <message>
        <source>委托的才填</source>
        <translation>Only if entrusted</translation>
    </message>
    <message>
        <source>委托（立案后）</source>
        <translation>Referral after docketing</translation>
    </message>
    <message>
        <source>委派或委托</source>
        <translation>Referral before or after docketing</translation>
    </message>
    <message>
        <source>委派的填诉前调字号</source>
        <translation>Pre-docketing number, if referred before docketing</translation>
    </message>
    <message>
        <source>委派（委托）日期</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>委派（委托）调解函</source>
        <translation>Letter of referral</translation>
    </message>
    <message>
        <source>委派（立案前）</source>
        <translation>Referral before docketing</translation>
    </message>
    <message>
        <source>婚姻、亲子、收养关系的确认</source>
        <translation>Status of marriage, parentage or adoption</translation>
    </message>
    <message>
        <source>婚姻家庭</source>
        <translation>Marriage and family</translation>
    </message>
    <message>
        <source>婚姻家庭纠纷</source>
        <translation>Marriage and family</translation>
    </message>
    <message>
        <source>媒体或者网络关注</source>
        <translation>Attention of media or the internet</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>宅基地</source>
        <translation>Homestead</translation>
    </message>
    <message>
        <source>安置</source>
        <translation>Resettlement</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>定级理由</source>
        <translation>Reason for the level</translation>
    </message>
    <message>
        <source>实地</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>实物</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>家庭暴力</source>
        <translation>Domestic violence</translation>
    </message>
    <message>
        <source>容缺受理承诺书</source>
        <translation>Promise to hand in missing papers</translation>
    </message>
    <message>
        <source>容缺材料补交日</source>
        <translation>Missing papers due</translation>
    </message>
    <message>
        <source>对个人权益的影响和安全风险</source>
        <translation>Effect on personal rights, and security risks</translation>
    </message>
    <message>
        <source>对方同意履行</source>
        <translation>Other side agreed to perform</translation>
    </message>
    <message>
        <source>对方回复了就结案，退回了就收回。</source>
        <translation>Close it once the other side has answered; take it back if it was returned.</translation>
    </message>
    <message>
        <source>对方已接收</source>
        <translation>The other side has received it</translation>
    </message>
    <message>
        <source>对方已经回复，等待结案</source>
        <translation>The other side has answered; waiting to be closed</translation>
    </message>
    <message>
        <source>对方当事人</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>对方电话</source>
        <translation>Other party&apos;s phone</translation>
    </message>
    <message>
        <source>对转送提出异议，退回转送机关</source>
        <translation>Object and send it back</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>Primary school</translation>
    </message>
    <message>
        <source>就是今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>居</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>居民委员会</source>
        <translation>Residents&apos; committee</translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>居调委会</source>
        <translation>Community committee</translation>
    </message>
    <message>
        <source>履行</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>履行一笔，就记一笔。</source>
        <translation>Record each performance as it is made.</translation>
    </message>
    <message>
        <source>履行中</source>
        <translation>Performing</translation>
    </message>
    <message>
        <source>履行中先行结案</source>
        <translation>Close while being performed</translation>
    </message>
    <message>
        <source>履行内容</source>
        <translation>What is performed</translation>
    </message>
    <message>
        <source>履行后回访</source>
        <translation>Visit after performance</translation>
    </message>
    <message>
        <source>履行后多少天回访</source>
        <translation>Days from performance to visit</translation>
    </message>
    <message>
        <source>履行地点</source>
        <translation>Place of performance</translation>
    </message>
    <message>
        <source>履行完毕</source>
        <translation>Fully performed</translation>
    </message>
    <message>
        <source>履行完毕证明</source>
        <translation>Certificate of full performance</translation>
    </message>
    <message>
        <source>履行情况</source>
        <translation>State of performance</translation>
    </message>
    <message>
        <source>履行方式</source>
        <translation>Mode of performance</translation>
    </message>
    <message>
        <source>履行日期</source>
        <translation>Performed on</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>Term of performance</translation>
    </message>
    <message>
        <source>履行期限较长</source>
        <translation>Long term of performance</translation>
    </message>
    <message>
        <source>履行记录</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>山林</source>
        <translation>Forest</translation>
    </message>
    <message>
        <source>山林土地</source>
        <translation>Forest and land</translation>
    </message>
    <message>
        <source>山林土地纠纷</source>
        <translation>Forest and land</translation>
    </message>
    <message>
        <source>巡查</source>
        <translation>Patrol</translation>
    </message>
    <message>
        <source>工伤</source>
        <translation>Injury at work</translation>
    </message>
    <message>
        <source>工作到位</source>
        <translation>Work in place</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>工作法之1（一行一条，最多1条）</source>
        <translation>Method, part 1 (one per line, at most 1)</translation>
    </message>
    <message>
        <source>工作法之2（一行一条，最多2条）</source>
        <translation>Method, part 2 (one per line, at most 2)</translation>
    </message>
    <message>
        <source>工作法之3（一行一条，最多3条）</source>
        <translation>Method, part 3 (one per line, at most 3)</translation>
    </message>
    <message>
        <source>工作法之4（一行一条，最多4条）</source>
        <translation>Method, part 4 (one per line, at most 4)</translation>
    </message>
    <message>
        <source>工作法之6（一行一条，最多6条）</source>
        <translation>Method, part 6 (one per line, at most 6)</translation>
    </message>
    <message>
        <source>工作站</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>工作站办理移送期限</source>
        <translation>A station&apos;s time for a transfer</translation>
    </message>
    <message>
        <source>工作站办理移送（天）</source>
        <translation>A station&apos;s time for a transfer (days)</translation>
    </message>
    <message>
        <source>工作站（镇调委会）</source>
        <translation>Station (township committee)</translation>
    </message>
    <message>
        <source>工资</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>已中止</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>已交班</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>已做工作</source>
        <translation>Work done so far</translation>
    </message>
    <message>
        <source>已分流</source>
        <translation>Directed onwards</translation>
    </message>
    <message>
        <source>已办理</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>已办理情况</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>已化解</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已反馈，等待销号或继续办理</source>
        <translation>Answered; strike off or go on</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已口头告知权利义务，各方自愿调解、同意这样了结，并已当场履行完毕</source>
        <translation>Rights and duties were told by word of mouth, all take part freely and agree, and all was performed on the spot</translation>
    </message>
    <message>
        <source>已召开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已召集</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>已和解并履行完毕</source>
        <translation>Settled and fully performed</translation>
    </message>
    <message>
        <source>已回复办理结果</source>
        <translation>Result answered</translation>
    </message>
    <message>
        <source>已复查</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>已存纸质件</source>
        <translation>Kept on paper</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已开会</source>
        <translation>Meeting held</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已形成纪要</source>
        <translation>Minutes made</translation>
    </message>
    <message>
        <source>已报告结果</source>
        <translation>Result reported</translation>
    </message>
    <message>
        <source>已报警的日期</source>
        <translation>Police called on</translation>
    </message>
    <message>
        <source>已接待</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已撤回，等待结案</source>
        <translation>Withdrawn, to be closed</translation>
    </message>
    <message>
        <source>已收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>已收函</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>已收回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已核对原件</source>
        <translation>Original checked</translation>
    </message>
    <message>
        <source>已核对证件原件</source>
        <translation>Original ID checked</translation>
    </message>
    <message>
        <source>已核对证照原件</source>
        <translation>Original licence checked</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>已研判</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>已移交人民调解</source>
        <translation>Passed to people&apos;s mediation</translation>
    </message>
    <message>
        <source>已移送</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>已移送、等结果</source>
        <translation>Transferred, result awaited</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已答复，等待办结</source>
        <translation>Answered, to be concluded</translation>
    </message>
    <message>
        <source>已签书面合同</source>
        <translation>Written contract signed</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>已终结-跟踪化解</source>
        <translation>Ended, in follow-up</translation>
    </message>
    <message>
        <source>已经告知，约好时间就开始调解。</source>
        <translation>Told; agree on a time and begin mediation.</translation>
    </message>
    <message>
        <source>已经回访，可以结案。</source>
        <translation>Visited; it can be closed.</translation>
    </message>
    <message>
        <source>已经履行</source>
        <translation>Performed</translation>
    </message>
    <message>
        <source>已经过的单位</source>
        <translation>Organs it passed through</translation>
    </message>
    <message>
        <source>已经退回，等待收回</source>
        <translation>Returned; waiting to be taken back</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已结案，等待归档</source>
        <translation>Closed, to be archived</translation>
    </message>
    <message>
        <source>已落实</source>
        <translation>Carried through</translation>
    </message>
    <message>
        <source>已转为案件</source>
        <translation>Turned into a case</translation>
    </message>
    <message>
        <source>已转为案件，办结</source>
        <translation>Turned into a case, concluded</translation>
    </message>
    <message>
        <source>已转送</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>已过</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已退回法院</source>
        <translation>Returned to the court</translation>
    </message>
    <message>
        <source>已退回派出所</source>
        <translation>Returned to the police station</translation>
    </message>
    <message>
        <source>已逾请求复查、复核的期限</source>
        <translation>The term to ask for a review has run out</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Struck off</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>布依族</source>
        <translation>Bouyei</translation>
    </message>
    <message>
        <source>布朗族</source>
        <translation>Blang</translation>
    </message>
    <message>
        <source>平安法治联盟工作站</source>
        <translation>Peace and law alliance station</translation>
    </message>
    <message>
        <source>平移</source>
        <translation>Sideways</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>应付日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>延期同意书</source>
        <translation>Consent to an extension</translation>
    </message>
    <message>
        <source>延长办理期限</source>
        <translation>Extend the term</translation>
    </message>
    <message>
        <source>延长后的法院调解期限</source>
        <translation>Extended term of court referral</translation>
    </message>
    <message>
        <source>延长后的调解期限</source>
        <translation>Extended term of mediation</translation>
    </message>
    <message>
        <source>延长期限</source>
        <translation>Extension of the term</translation>
    </message>
    <message>
        <source>延长期限（天）</source>
        <translation>Extension (days)</translation>
    </message>
    <message>
        <source>延长的原因</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>延长的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>延长至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>延长调解期限</source>
        <translation>Extend the term of mediation</translation>
    </message>
    <message>
        <source>建房</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>建议意见</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>开始调解</source>
        <translation>Begin mediation</translation>
    </message>
    <message>
        <source>异议退回</source>
        <translation>Objected and returned</translation>
    </message>
    <message>
        <source>引导仲裁</source>
        <translation>Direct to arbitration</translation>
    </message>
    <message>
        <source>引导法律援助</source>
        <translation>Direct to legal aid</translation>
    </message>
    <message>
        <source>引导诉讼</source>
        <translation>Direct to court</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>归档和作废</source>
        <translation>Archive and void</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>当事人同意联调</source>
        <translation>Parties agree to joint mediation</translation>
    </message>
    <message>
        <source>当事人已经撤回，可以结案。</source>
        <translation>The parties withdrew; it can be closed.</translation>
    </message>
    <message>
        <source>当事人撤回</source>
        <translation>Parties withdraw</translation>
    </message>
    <message>
        <source>当事人明确表示不愿意调解处理</source>
        <translation>The parties clearly do not want mediation</translation>
    </message>
    <message>
        <source>当事人较多</source>
        <translation>Many parties</translation>
    </message>
    <message>
        <source>当事人陈述</source>
        <translation>Statement of a party</translation>
    </message>
    <message>
        <source>当场付的款</source>
        <translation>Paid on the spot</translation>
    </message>
    <message>
        <source>当场化解（简易）</source>
        <translation>Settled at the door (short road)</translation>
    </message>
    <message>
        <source>当场履行完毕</source>
        <translation>Performed on the spot</translation>
    </message>
    <message>
        <source>彝族</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>形成会议纪要</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>彩礼</source>
        <translation>Bride price</translation>
    </message>
    <message>
        <source>影响评估记录的最短保存期</source>
        <translation>Shortest keeping of the assessment record</translation>
    </message>
    <message>
        <source>往来</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>征地</source>
        <translation>Land taking</translation>
    </message>
    <message>
        <source>征地拆迁</source>
        <translation>Land taking and relocation</translation>
    </message>
    <message>
        <source>征地拆迁纠纷</source>
        <translation>Land taking and relocation</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>待告知、待调解</source>
        <translation>To notify and mediate</translation>
    </message>
    <message>
        <source>待回访、待结案</source>
        <translation>To visit and close</translation>
    </message>
    <message>
        <source>待归档</source>
        <translation>To archive</translation>
    </message>
    <message>
        <source>待签署</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>待结案</source>
        <translation>To close</translation>
    </message>
    <message>
        <source>很好。请记牢，程序里没有留底。</source>
        <translation>Very good. Remember it well; the program keeps no copy.</translation>
    </message>
    <message>
        <source>律师</source>
        <translation>Lawyer</translation>
    </message>
    <message>
        <source>律所或法律服务所</source>
        <translation>Law firm or legal service office</translation>
    </message>
    <message>
        <source>德昂族</source>
        <translation>De&apos;ang</translation>
    </message>
    <message>
        <source>怎么了结的</source>
        <translation>How it was settled</translation>
    </message>
    <message>
        <source>怎么来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>怒族</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>恢复调解</source>
        <translation>Resume mediation</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>member</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>户口簿</source>
        <translation>Household register</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>房屋宅基地</source>
        <translation>House and homestead</translation>
    </message>
    <message>
        <source>房屋宅基地纠纷</source>
        <translation>House and homestead</translation>
    </message>
    <message>
        <source>所属调委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印协议，请双方签名、盖章。</source>
        <translation>Print the agreement; have both sign and seal.</translation>
    </message>
    <message>
        <source>打印和导出</source>
        <translation>Print and export</translation>
    </message>
    <message>
        <source>打开去向</source>
        <translation>Open where it went</translation>
    </message>
    <message>
        <source>执业证号</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>扶养</source>
        <translation>Spousal support</translation>
    </message>
    <message>
        <source>批准的负责人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>承办人与信访事项或信访人的利害关系</source>
        <translation>Handler&apos;s interest in the petition or petitioner</translation>
    </message>
    <message>
        <source>承包</source>
        <translation>Land contract</translation>
    </message>
    <message>
        <source>承包或流转合同</source>
        <translation>Land contract or transfer</translation>
    </message>
    <message>
        <source>承揽</source>
        <translation>Contract work</translation>
    </message>
    <message>
        <source>承认</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>承认、放弃、变更请求，进行和解</source>
        <translation>admit, waive or change claims, and settle</translation>
    </message>
    <message>
        <source>承诺办结</source>
        <translation>Promised conclusion</translation>
    </message>
    <message>
        <source>承诺办结日期</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>把文书收齐，就可以归档。</source>
        <translation>Gather the papers and it can be archived.</translation>
    </message>
    <message>
        <source>抚养</source>
        <translation>Child support</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>护理费</source>
        <translation>Nursing costs</translation>
    </message>
    <message>
        <source>报告法院的日期</source>
        <translation>Court told on</translation>
    </message>
    <message>
        <source>拉祜族</source>
        <translation>Lahu</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>拒绝调解</source>
        <translation>Mediation refused</translation>
    </message>
    <message>
        <source>拖欠农民工工资</source>
        <translation>Migrant workers&apos; wages</translation>
    </message>
    <message>
        <source>拖欠农民工工资纠纷</source>
        <translation>Migrant wages</translation>
    </message>
    <message>
        <source>拖欠工资合计</source>
        <translation>Wages owed in all</translation>
    </message>
    <message>
        <source>拖欠月份</source>
        <translation>Months owed</translation>
    </message>
    <message>
        <source>拟移送</source>
        <translation>Transfer planned</translation>
    </message>
    <message>
        <source>持械或者扬言伤人</source>
        <translation>Armed, or threatens to hurt somebody</translation>
    </message>
    <message>
        <source>指定的人民调解员</source>
        <translation>Mediator named</translation>
    </message>
    <message>
        <source>指引到</source>
        <translation>Directed to</translation>
    </message>
    <message>
        <source>指派给</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>按单位统计</source>
        <translation>By organ</translation>
    </message>
    <message>
        <source>按指印</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>按来源统计</source>
        <translation>By source</translation>
    </message>
    <message>
        <source>按移送结案</source>
        <translation>Close as transferred</translation>
    </message>
    <message>
        <source>损害公共利益</source>
        <translation>Against the public interest</translation>
    </message>
    <message>
        <source>损害赔偿</source>
        <translation>Damages</translation>
    </message>
    <message>
        <source>损害赔偿纠纷</source>
        <translation>Damages</translation>
    </message>
    <message>
        <source>换了调委会或年度，就在那里取新号，原号作废、留在台账里</source>
        <translation>With another committee or year it gets the next number there; the old number stays in the ledger, void</translation>
    </message>
    <message>
        <source>换届前多少天提醒</source>
        <translation>Days of warning before a new term of office</translation>
    </message>
    <message>
        <source>授权委托书</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>排查</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>排水</source>
        <translation>Drainage</translation>
    </message>
    <message>
        <source>排除妨碍</source>
        <translation>remove the obstruction</translation>
    </message>
    <message>
        <source>接</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>接受委托移送调解</source>
        <translation>Referred or transferred to us</translation>
    </message>
    <message>
        <source>接处警编号</source>
        <translation>Police call number</translation>
    </message>
    <message>
        <source>接待时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>接待登记</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>接待站点</source>
        <translation>Received at station</translation>
    </message>
    <message>
        <source>接手日期</source>
        <translation>Taken over on</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Receiving organ</translation>
    </message>
    <message>
        <source>接收回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>接收层级</source>
        <translation>Receiving level</translation>
    </message>
    <message>
        <source>接班人</source>
        <translation>Next on duty</translation>
    </message>
    <message>
        <source>推举代表</source>
        <translation>Representatives named</translation>
    </message>
    <message>
        <source>推举代表书</source>
        <translation>Naming of representatives</translation>
    </message>
    <message>
        <source>推选的代表</source>
        <translation>Representatives chosen</translation>
    </message>
    <message>
        <source>提交结果报告</source>
        <translation>Hand in the result</translation>
    </message>
    <message>
        <source>提交调解结果报告</source>
        <translation>Hand in the mediation result</translation>
    </message>
    <message>
        <source>提交镇联席会议</source>
        <translation>Take to the township conference</translation>
    </message>
    <message>
        <source>提供人</source>
        <translation>Provided by</translation>
    </message>
    <message>
        <source>提供日期</source>
        <translation>Provided on</translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>撒拉族</source>
        <translation>Salar</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>撤回(自行和解)</source>
        <translation>Withdrawn (settled themselves)</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw the application</translation>
    </message>
    <message>
        <source>撤回调解申请书</source>
        <translation>Withdrawal of the application</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>收到复查意见</source>
        <translation>Review opinion received</translation>
    </message>
    <message>
        <source>收到复核意见，终结并跟踪化解</source>
        <translation>Second review received; end and follow up</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>收回，准备调解</source>
        <translation>Take back and prepare mediation</translation>
    </message>
    <message>
        <source>收回，继续调解</source>
        <translation>Take back and go on mediating</translation>
    </message>
    <message>
        <source>收回，重新审查</source>
        <translation>Take back and examine again</translation>
    </message>
    <message>
        <source>政府部门</source>
        <translation>Government department</translation>
    </message>
    <message>
        <source>数据文件夹和第二备份位置</source>
        <translation>data folder and second backup place</translation>
    </message>
    <message>
        <source>整理索引</source>
        <translation>Index mended</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>文书作废</source>
        <translation>Void a paper</translation>
    </message>
    <message>
        <source>文书定稿</source>
        <translation>Finalise a paper</translation>
    </message>
    <message>
        <source>文书抬头单位</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>文盲或半文盲</source>
        <translation>Cannot read or hardly</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>施工总承包单位</source>
        <translation>Main contractor</translation>
    </message>
    <message>
        <source>旁听庭审</source>
        <translation>Attend a trial</translation>
    </message>
    <message>
        <source>旅游</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>旅游纠纷</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>无责任</source>
        <translation>No responsibility</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时长（小时）</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>是否同意调解</source>
        <translation>Agrees to mediation?</translation>
    </message>
    <message>
        <source>普米族</source>
        <translation>Pumi</translation>
    </message>
    <message>
        <source>普通程序</source>
        <translation>Ordinary procedure</translation>
    </message>
    <message>
        <source>景颇族</source>
        <translation>Jingpo</translation>
    </message>
    <message>
        <source>暂不申请</source>
        <translation>Not applied for now</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>有人受伤</source>
        <translation>Somebody is hurt</translation>
    </message>
    <message>
        <source>有人受伤或可能构成治安案件</source>
        <translation>Somebody is hurt, or it may be a police matter</translation>
    </message>
    <message>
        <source>有关机关已书面移交</source>
        <translation>The organ has handed it over in writing</translation>
    </message>
    <message>
        <source>有关规定</source>
        <translation>Rules that apply</translation>
    </message>
    <message>
        <source>有待继续调解</source>
        <translation>To be continued</translation>
    </message>
    <message>
        <source>有这里的情形才填；不能调解的，办理不予受理时会带出理由和去向。</source>
        <translation>Only where one of these applies; for what may not be mediated, the refusal brings the reason and the way to take.</translation>
    </message>
    <message>
        <source>服务人数</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>服务的村（社区）</source>
        <translation>Villages (communities) served</translation>
    </message>
    <message>
        <source>服务质量</source>
        <translation>Quality of service</translation>
    </message>
    <message>
        <source>朝鲜族</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>期限内没有请求复查、复核</source>
        <translation>No review asked for in time</translation>
    </message>
    <message>
        <source>期限届满无法达成协议</source>
        <translation>No agreement when the term ended</translation>
    </message>
    <message>
        <source>期限提示</source>
        <translation>Notes on terms</translation>
    </message>
    <message>
        <source>未化解</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>未化解，告知其他途径</source>
        <translation>Not settled: tell the other ways</translation>
    </message>
    <message>
        <source>未化解，已告知途径</source>
        <translation>Not settled, other ways told</translation>
    </message>
    <message>
        <source>未反馈</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>未完全履行</source>
        <translation>Not fully performed</translation>
    </message>
    <message>
        <source>未成</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>未成年人</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>未成年人受到或疑似受到伤害</source>
        <translation>A minor is or may be harmed</translation>
    </message>
    <message>
        <source>未按协议履行，告知救济途径</source>
        <translation>Not performed: tell them their remedies</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>未签书面合同</source>
        <translation>No written contract</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>未能化解，提交镇联席会议</source>
        <translation>Not resolved; take to the township conference</translation>
    </message>
    <message>
        <source>未达成</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>本季的法治讲座</source>
        <translation>the law lectures of this quarter</translation>
    </message>
    <message>
        <source>本月的法律顾问服务</source>
        <translation>the adviser&apos;s service this month</translation>
    </message>
    <message>
        <source>本期没有受理案件</source>
        <translation>No cases accepted in the period</translation>
    </message>
    <message>
        <source>本金或价款</source>
        <translation>Principal or price</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Government organ</translation>
    </message>
    <message>
        <source>机制到位</source>
        <translation>Procedures in place</translation>
    </message>
    <message>
        <source>权利主张</source>
        <translation>Claim pursued</translation>
    </message>
    <message>
        <source>权利义务告知</source>
        <translation>Notice of rights and duties</translation>
    </message>
    <message>
        <source>权利人做了什么</source>
        <translation>What the holder did</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Name of the paper</translation>
    </message>
    <message>
        <source>材料退回法院</source>
        <translation>Papers returned to court</translation>
    </message>
    <message>
        <source>材料退回法院的日期</source>
        <translation>Papers returned to the court on</translation>
    </message>
    <message>
        <source>材料退回派出所的日期</source>
        <translation>Papers returned to the police station on</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>村人民</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>村务管理</source>
        <translation>Village affairs</translation>
    </message>
    <message>
        <source>村报</source>
        <translation>Village report</translation>
    </message>
    <message>
        <source>村民</source>
        <translation>Villagers</translation>
    </message>
    <message>
        <source>村民委员会</source>
        <translation>Villagers&apos; committee</translation>
    </message>
    <message>
        <source>村组</source>
        <translation>Village group</translation>
    </message>
    <message>
        <source>村组或单位</source>
        <translation>Village group or organisation</translation>
    </message>
    <message>
        <source>村调委会</source>
        <translation>Village committee</translation>
    </message>
    <message>
        <source>村（居）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>村（居）办理移送期限</source>
        <translation>A village&apos;s time for a transfer</translation>
    </message>
    <message>
        <source>村（居）办理移送（天）</source>
        <translation>A village&apos;s time for a transfer (days)</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>村（社区）服务点</source>
        <translation>Village (community) service point</translation>
    </message>
    <message>
        <source>村（社区）法律顾问</source>
        <translation>Village (community) legal adviser</translation>
    </message>
    <message>
        <source>来函文号</source>
        <translation>Number of their letter</translation>
    </message>
    <message>
        <source>来函法院</source>
        <translation>Court that wrote</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源说明</source>
        <translation>Notes on the source</translation>
    </message>
    <message>
        <source>来站</source>
        <translation>At the station</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>来访渠道</source>
        <translation>How it reached us</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>查看完整的证件号码和电话</source>
        <translation>See ID numbers and phones in full</translation>
    </message>
    <message>
        <source>查看检举控告</source>
        <translation>See accusations</translation>
    </message>
    <message>
        <source>柯尔克孜族</source>
        <translation>Kirgiz</translation>
    </message>
    <message>
        <source>标的额</source>
        <translation>Amount at stake</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>Checked and correct</translation>
    </message>
    <message>
        <source>核对登记内容，可以调解就受理。</source>
        <translation>Check the registration; accept it if it can be mediated.</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation>Source of the case</translation>
    </message>
    <message>
        <source>案例研讨</source>
        <translation>Case study</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Cause of action</translation>
    </message>
    <message>
        <source>检举控告</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>检察院</source>
        <translation>Procuratorate</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>次要责任</source>
        <translation>Minor responsibility</translation>
    </message>
    <message>
        <source>正在听证，复核期限暂停计算</source>
        <translation>A hearing is held; the term of the second review rests</translation>
    </message>
    <message>
        <source>正在备份到数据文件夹…</source>
        <translation>Backing up to the data folder…</translation>
    </message>
    <message>
        <source>正在诉讼、仲裁、公安或者复议、复查复核程序中</source>
        <translation>In court, arbitration, with the police or under review</translation>
    </message>
    <message>
        <source>此前报过警</source>
        <translation>The police were called before</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>死亡赔偿金</source>
        <translation>Compensation for death</translation>
    </message>
    <message>
        <source>残疾赔偿金</source>
        <translation>Compensation for disability</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>每届三年，可以连选连任</source>
        <translation>Three years; may be re-elected</translation>
    </message>
    <message>
        <source>毛南族</source>
        <translation>Maonan</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>民警电话</source>
        <translation>Officer&apos;s phone</translation>
    </message>
    <message>
        <source>民转刑</source>
        <translation>Turning criminal</translation>
    </message>
    <message>
        <source>民间借贷</source>
        <translation>Private loan</translation>
    </message>
    <message>
        <source>民间纠纷引起、情节较轻</source>
        <translation>Arising from a civil dispute, minor</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>水族</source>
        <translation>Sui</translation>
    </message>
    <message>
        <source>永久</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>汇报单位</source>
        <translation>Reporting organ</translation>
    </message>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>没办完的议定事项</source>
        <translation>Agreed, not yet done</translation>
    </message>
    <message>
        <source>没有亲属或利害关系可不填</source>
        <translation>Leave empty if there is no kinship or interest</translation>
    </message>
    <message>
        <source>没有关系可不填</source>
        <translation>Blank if unrelated</translation>
    </message>
    <message>
        <source>没有受理，可以结案。</source>
        <translation>Not accepted; it can be closed.</translation>
    </message>
    <message>
        <source>没有可不填</source>
        <translation>Blank if none</translation>
    </message>
    <message>
        <source>没有完全履行，回访以后结案。</source>
        <translation>Not fully performed; close after a visit.</translation>
    </message>
    <message>
        <source>没有约定请写“未约定”</source>
        <translation>Write “未约定” if not agreed</translation>
    </message>
    <message>
        <source>没有要改的</source>
        <translation>nothing to change</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>没有达成协议</source>
        <translation>No agreement</translation>
    </message>
    <message>
        <source>治安调解</source>
        <translation>Police mediation</translation>
    </message>
    <message>
        <source>治安调解，仅作记录</source>
        <translation>Police mediation, only noted here</translation>
    </message>
    <message>
        <source>法人</source>
        <translation>Legal person</translation>
    </message>
    <message>
        <source>法官电话</source>
        <translation>Judge&apos;s phone</translation>
    </message>
    <message>
        <source>法定代理人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>法定代表人或负责人</source>
        <translation>Legal representative or head</translation>
    </message>
    <message>
        <source>法律关系有争议，需要法官意见</source>
        <translation>The law is disputed; a judge&apos;s view is needed</translation>
    </message>
    <message>
        <source>法律咨询</source>
        <translation>Legal advice</translation>
    </message>
    <message>
        <source>法律意见</source>
        <translation>Legal opinion</translation>
    </message>
    <message>
        <source>法律援助</source>
        <translation>Legal aid</translation>
    </message>
    <message>
        <source>法律明白人</source>
        <translation>Law-savvy villager</translation>
    </message>
    <message>
        <source>法律明白人从名册里选</source>
        <translation>Choose law-savvy villagers from the register</translation>
    </message>
    <message>
        <source>法律明白人培训</source>
        <translation>Training of law-savvy villagers</translation>
    </message>
    <message>
        <source>法律服务</source>
        <translation>Legal service</translation>
    </message>
    <message>
        <source>法律服务咨询</source>
        <translation>Legal service enquiry</translation>
    </message>
    <message>
        <source>法律规定由专门机关管辖处理</source>
        <translation>The law gives it to a special organ</translation>
    </message>
    <message>
        <source>法律顾问</source>
        <translation>Legal adviser</translation>
    </message>
    <message>
        <source>法律顾问每村每季讲座（次）</source>
        <translation>Lectures a legal adviser owes each village a quarter</translation>
    </message>
    <message>
        <source>法律顾问每村每月不少于（小时）</source>
        <translation>Adviser&apos;s hours per village and month, at least</translation>
    </message>
    <message>
        <source>法治讲座</source>
        <translation>Law talk</translation>
    </message>
    <message>
        <source>法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>法院、公安或其他行政机关已受理或解决</source>
        <translation>Already with, or settled by, a court, the police or another organ</translation>
    </message>
    <message>
        <source>法院委托调解期限</source>
        <translation>Term of referral after docketing</translation>
    </message>
    <message>
        <source>法院委托调解期限（普通程序）</source>
        <translation>Term of court referral (ordinary procedure)</translation>
    </message>
    <message>
        <source>法院委托调解期限（简易程序）</source>
        <translation>Term of court referral (simplified procedure)</translation>
    </message>
    <message>
        <source>法院委派、委托调解</source>
        <translation>Referral from the court</translation>
    </message>
    <message>
        <source>法院委派调解期限</source>
        <translation>Term of referral before docketing</translation>
    </message>
    <message>
        <source>法院案号</source>
        <translation>Court case number</translation>
    </message>
    <message>
        <source>法院答复</source>
        <translation>Court&apos;s answer</translation>
    </message>
    <message>
        <source>法院答复日期</source>
        <translation>Court answered on</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>活动已开展</source>
        <translation>Activity was held</translation>
    </message>
    <message>
        <source>活动日期</source>
        <translation>Date of the activity</translation>
    </message>
    <message>
        <source>派出所</source>
        <translation>Police station</translation>
    </message>
    <message>
        <source>派出所主持治安调解</source>
        <translation>Police mediation led by the station</translation>
    </message>
    <message>
        <source>派出所再次调解</source>
        <translation>Second police mediation</translation>
    </message>
    <message>
        <source>派出所再次调解日期</source>
        <translation>Second police mediation on</translation>
    </message>
    <message>
        <source>派出所移送调解</source>
        <translation>Transfer from the police station</translation>
    </message>
    <message>
        <source>派出所第一次调解日期</source>
        <translation>First police mediation on</translation>
    </message>
    <message>
        <source>派出所自己调解过的才填</source>
        <translation>Only if the police mediated themselves</translation>
    </message>
    <message>
        <source>派出所调解室</source>
        <translation>Police station mediation room</translation>
    </message>
    <message>
        <source>流转</source>
        <translation>Land transfer</translation>
    </message>
    <message>
        <source>流露轻生念头</source>
        <translation>Speaks of suicide</translation>
    </message>
    <message>
        <source>消费纠纷</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>消除危险</source>
        <translation>remove the danger</translation>
    </message>
    <message>
        <source>涉及人身伤害</source>
        <translation>Injury involved</translation>
    </message>
    <message>
        <source>涉及十人以上</source>
        <translation>Ten people or more involved</translation>
    </message>
    <message>
        <source>涉及土地或宅基地</source>
        <translation>Land or homestead involved</translation>
    </message>
    <message>
        <source>涉及未成年人</source>
        <translation>Minor involved</translation>
    </message>
    <message>
        <source>涉及死亡</source>
        <translation>Death involved</translation>
    </message>
    <message>
        <source>涉嫌犯罪</source>
        <translation>Suspected crime</translation>
    </message>
    <message>
        <source>港澳居民居住证</source>
        <translation>Residence permit, Hong Kong and Macao</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>满族</source>
        <translation>Manchu</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>物业</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>物业管理</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>物业纠纷</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>物业费</source>
        <translation>Management fees</translation>
    </message>
    <message>
        <source>物证</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>特别授权</source>
        <translation>Special authority</translation>
    </message>
    <message>
        <source>独龙族</source>
        <translation>Derung</translation>
    </message>
    <message>
        <source>环境保护</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>环境污染</source>
        <translation>Pollution</translation>
    </message>
    <message>
        <source>环境污染纠纷</source>
        <translation>Pollution</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>现住址</source>
        <translation>Present address</translation>
    </message>
    <message>
        <source>现场化解</source>
        <translation>Resolved on the spot</translation>
    </message>
    <message>
        <source>现场化解，直接反馈</source>
        <translation>Resolved on the spot; answer directly</translation>
    </message>
    <message>
        <source>现金</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>珞巴族</source>
        <translation>Lhoba</translation>
    </message>
    <message>
        <source>班子成员</source>
        <translation>Member of the village leadership</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>瑶族</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Production and business</translation>
    </message>
    <message>
        <source>生产经营纠纷</source>
        <translation>Production and business</translation>
    </message>
    <message>
        <source>生活困难的帮扶救助到位</source>
        <translation>Help given to those in need</translation>
    </message>
    <message>
        <source>由公安机关作出，收到后登记</source>
        <translation>Made by the police; record it when it comes</translation>
    </message>
    <message>
        <source>由法院审查并制作调解书</source>
        <translation>Court reviews and issues the mediation paper</translation>
    </message>
    <message>
        <source>甲方</source>
        <translation>Party A</translation>
    </message>
    <message>
        <source>申诉求决</source>
        <translation>Appeal or request</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>申请了司法确认</source>
        <translation>Judicial confirmation applied for</translation>
    </message>
    <message>
        <source>申请事项</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请仲裁</source>
        <translation>Apply for arbitration</translation>
    </message>
    <message>
        <source>申请劳动仲裁的时效</source>
        <translation>Time limit for labour arbitration</translation>
    </message>
    <message>
        <source>申请单位</source>
        <translation>Applying organ</translation>
    </message>
    <message>
        <source>申请司法确认</source>
        <translation>Apply for judicial confirmation</translation>
    </message>
    <message>
        <source>申请司法确认期限</source>
        <translation>Term to apply for judicial confirmation</translation>
    </message>
    <message>
        <source>申请强制执行</source>
        <translation>Apply for enforcement</translation>
    </message>
    <message>
        <source>申请强制执行前多少天提醒</source>
        <translation>Days of warning before enforcement lapses</translation>
    </message>
    <message>
        <source>申请强制执行期限</source>
        <translation>Term to apply for enforcement</translation>
    </message>
    <message>
        <source>申请支付令</source>
        <translation>Applied for a payment order</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>申请法律援助</source>
        <translation>Apply for legal aid</translation>
    </message>
    <message>
        <source>申请的事由</source>
        <translation>Reason for applying</translation>
    </message>
    <message>
        <source>申请行政裁决或处理</source>
        <translation>Apply for an administrative ruling</translation>
    </message>
    <message>
        <source>申请行政调解</source>
        <translation>Apply for administrative mediation</translation>
    </message>
    <message>
        <source>电子</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>电子商务</source>
        <translation>Online shopping</translation>
    </message>
    <message>
        <source>电子商务纠纷</source>
        <translation>Online shopping</translation>
    </message>
    <message>
        <source>电子数据</source>
        <translation>Electronic data</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>界址</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>畲族</source>
        <translation>She</translation>
    </message>
    <message>
        <source>疑似虚假调解，中止并报告法院</source>
        <translation>Maybe sham: suspend and tell the court</translation>
    </message>
    <message>
        <source>疑难复杂</source>
        <translation>Hard and complex</translation>
    </message>
    <message>
        <source>疑难复杂的理由</source>
        <translation>Why it is hard and complex</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记为积案，转入跟踪化解</source>
        <translation>Register as backlog and follow up</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>登记再次调解</source>
        <translation>Record second mediation</translation>
    </message>
    <message>
        <source>登记决定</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>登记办理结果</source>
        <translation>Register the result</translation>
    </message>
    <message>
        <source>登记办结</source>
        <translation>Register the conclusion</translation>
    </message>
    <message>
        <source>登记听证结束</source>
        <translation>Record the end of the hearing</translation>
    </message>
    <message>
        <source>登记告知</source>
        <translation>Register the notice</translation>
    </message>
    <message>
        <source>登记员</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Register the receipt</translation>
    </message>
    <message>
        <source>登记复查意见</source>
        <translation>Register the review opinion</translation>
    </message>
    <message>
        <source>登记复核意见</source>
        <translation>Register the second review opinion</translation>
    </message>
    <message>
        <source>登记接手</source>
        <translation>Register the taking over</translation>
    </message>
    <message>
        <source>登记收到日期</source>
        <translation>Register the date received</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>登记权利主张</source>
        <translation>Record what was done</translation>
    </message>
    <message>
        <source>登记材料</source>
        <translation>Register papers</translation>
    </message>
    <message>
        <source>登记答复</source>
        <translation>Register the answer</translation>
    </message>
    <message>
        <source>登记过的培训自动加上，不用再填</source>
        <translation>Trainings on record are added by themselves</translation>
    </message>
    <message>
        <source>白族</source>
        <translation>Bai</translation>
    </message>
    <message>
        <source>的协议还没有签署生效</source>
        <translation>: the agreement is not signed and in force yet</translation>
    </message>
    <message>
        <source>监护人同意处理个人信息的日期</source>
        <translation>Guardian agreed to data use on</translation>
    </message>
    <message>
        <source>盖章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>目的、方式是否合法、正当、必要</source>
        <translation>Purpose and manner lawful, fair and necessary</translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation>Served directly</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>看移送</source>
        <translation>See the transfer</translation>
    </message>
    <message>
        <source>督促内容</source>
        <translation>What was urged</translation>
    </message>
    <message>
        <source>督促履行</source>
        <translation>Urging performance</translation>
    </message>
    <message>
        <source>督促履行通知书</source>
        <translation>Notice urging performance</translation>
    </message>
    <message>
        <source>督促日期</source>
        <translation>Urged on</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>督办内容</source>
        <translation>What was demanded</translation>
    </message>
    <message>
        <source>督办日期</source>
        <translation>Demanded on</translation>
    </message>
    <message>
        <source>知道受损害的日期</source>
        <translation>Harm known on</translation>
    </message>
    <message>
        <source>知道或应当知道，诉讼时效从这天算</source>
        <translation>Knew or should have known; limitation runs from this day</translation>
    </message>
    <message>
        <source>短期</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>研判人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>研判意见</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>研究生</source>
        <translation>Postgraduate</translation>
    </message>
    <message>
        <source>社会保险</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>社会团体和其他组织调委会</source>
        <translation>Committee of an association or other body</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>社区推荐</source>
        <translation>Recommended by the community</translation>
    </message>
    <message>
        <source>离婚</source>
        <translation>Divorce</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>租赁</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>积案化解</source>
        <translation>Backlog resolved</translation>
    </message>
    <message>
        <source>积案和其他</source>
        <translation>Backlog and others</translation>
    </message>
    <message>
        <source>积案没有经过复查、复核，又查不到收到日期的才勾选</source>
        <translation>Only for an old petition without reviews whose day of receipt is lost</translation>
    </message>
    <message>
        <source>移</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>移交人民调解</source>
        <translation>Pass to people&apos;s mediation</translation>
    </message>
    <message>
        <source>移交函文号</source>
        <translation>Number of the hand-over letter</translation>
    </message>
    <message>
        <source>移交原因</source>
        <translation>Why handed over</translation>
    </message>
    <message>
        <source>移交日期</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>移交材料</source>
        <translation>Papers handed over</translation>
    </message>
    <message>
        <source>移交给</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>移调复</source>
        <translation>Transfer, answered</translation>
    </message>
    <message>
        <source>移送</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>移送、委托的才填</source>
        <translation>Only if transferred or referred</translation>
    </message>
    <message>
        <source>移送人民调解函</source>
        <translation>Letter of transfer to people&apos;s mediation</translation>
    </message>
    <message>
        <source>移送函</source>
        <translation>Letter of transfer</translation>
    </message>
    <message>
        <source>移送单位</source>
        <translation>Transferring organ</translation>
    </message>
    <message>
        <source>移送回执</source>
        <translation>Receipt of a transfer</translation>
    </message>
    <message>
        <source>移送层级</source>
        <translation>Transferring level</translation>
    </message>
    <message>
        <source>移送日期</source>
        <translation>Transferred on</translation>
    </message>
    <message>
        <source>移送材料</source>
        <translation>Papers transferred</translation>
    </message>
    <message>
        <source>移送流转</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>移送的事项</source>
        <translation>Matter transferred</translation>
    </message>
    <message>
        <source>移送的派出所</source>
        <translation>Police station that transferred it</translation>
    </message>
    <message>
        <source>移送的理由</source>
        <translation>Reason for the transfer</translation>
    </message>
    <message>
        <source>移送调解回执</source>
        <translation>Receipt for the transfer</translation>
    </message>
    <message>
        <source>移送调解签收回执</source>
        <translation>Receipt of a referral by the police</translation>
    </message>
    <message>
        <source>移送部门</source>
        <translation>Transferring department</translation>
    </message>
    <message>
        <source>空气</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>空着则为“镇信访工作联席会议”</source>
        <translation>If blank: “镇信访工作联席会议”</translation>
    </message>
    <message>
        <source>空着则按这次培训的学时</source>
        <translation>Empty: the hours of this training</translation>
    </message>
    <message>
        <source>空着则用登记的简要情况</source>
        <translation>If blank: the summary registered</translation>
    </message>
    <message>
        <source>空着则用通常的写法</source>
        <translation>If blank: the usual wording</translation>
    </message>
    <message>
        <source>空着表示不用上报</source>
        <translation>empty: no report</translation>
    </message>
    <message>
        <source>空着表示不用这一级</source>
        <translation>empty: this level is not used</translation>
    </message>
    <message>
        <source>空着表示各方都到场</source>
        <translation>Blank means all were present</translation>
    </message>
    <message>
        <source>立卷</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>立卷人</source>
        <translation>File made by</translation>
    </message>
    <message>
        <source>立法民意征集</source>
        <translation>Opinions on legislation</translation>
    </message>
    <message>
        <source>站内调解</source>
        <translation>Mediation at the station</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>第1级上报给</source>
        <translation>Level 1: reported to</translation>
    </message>
    <message>
        <source>第1级从几分起建议</source>
        <translation>Level 1: suggested from how many points</translation>
    </message>
    <message>
        <source>第1级几天走访一次（0为不走访）</source>
        <translation>Level 1: days between visits (0 for none)</translation>
    </message>
    <message>
        <source>第1级名称</source>
        <translation>Level 1: name</translation>
    </message>
    <message>
        <source>第1级由谁负责</source>
        <translation>Level 1: who answers for it</translation>
    </message>
    <message>
        <source>第1级首次联系（小时）</source>
        <translation>Level 1: first contact (hours)</translation>
    </message>
    <message>
        <source>第2级上报给</source>
        <translation>Level 2: reported to</translation>
    </message>
    <message>
        <source>第2级从几分起建议</source>
        <translation>Level 2: suggested from how many points</translation>
    </message>
    <message>
        <source>第2级几天走访一次（0为不走访）</source>
        <translation>Level 2: days between visits (0 for none)</translation>
    </message>
    <message>
        <source>第2级名称</source>
        <translation>Level 2: name</translation>
    </message>
    <message>
        <source>第2级由谁负责</source>
        <translation>Level 2: who answers for it</translation>
    </message>
    <message>
        <source>第2级首次联系（小时）</source>
        <translation>Level 2: first contact (hours)</translation>
    </message>
    <message>
        <source>第3级上报给</source>
        <translation>Level 3: reported to</translation>
    </message>
    <message>
        <source>第3级从几分起建议</source>
        <translation>Level 3: suggested from how many points</translation>
    </message>
    <message>
        <source>第3级几天走访一次（0为不走访）</source>
        <translation>Level 3: days between visits (0 for none)</translation>
    </message>
    <message>
        <source>第3级名称</source>
        <translation>Level 3: name</translation>
    </message>
    <message>
        <source>第3级由谁负责</source>
        <translation>Level 3: who answers for it</translation>
    </message>
    <message>
        <source>第3级首次联系（小时）</source>
        <translation>Level 3: first contact (hours)</translation>
    </message>
    <message>
        <source>第4级上报给</source>
        <translation>Level 4: reported to</translation>
    </message>
    <message>
        <source>第4级从几分起建议</source>
        <translation>Level 4: suggested from how many points</translation>
    </message>
    <message>
        <source>第4级几天走访一次（0为不走访）</source>
        <translation>Level 4: days between visits (0 for none)</translation>
    </message>
    <message>
        <source>第4级名称</source>
        <translation>Level 4: name</translation>
    </message>
    <message>
        <source>第4级由谁负责</source>
        <translation>Level 4: who answers for it</translation>
    </message>
    <message>
        <source>第4级首次联系（小时）</source>
        <translation>Level 4: first contact (hours)</translation>
    </message>
    <message>
        <source>第{n}期</source>
        <translation>instalment {n}</translation>
    </message>
    <message>
        <source>第一方</source>
        <translation>First party</translation>
    </message>
    <message>
        <source>第一期应付日</source>
        <translation>First due day</translation>
    </message>
    <message>
        <source>第三人</source>
        <translation>Third person</translation>
    </message>
    <message>
        <source>第二方</source>
        <translation>Second party</translation>
    </message>
    <message>
        <source>第几期</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>等了</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>等待公安机关对不予处罚申请的决定</source>
        <translation>Waiting for the police to decide on the request</translation>
    </message>
    <message>
        <source>等待办理和答复</source>
        <translation>To be handled and answered</translation>
    </message>
    <message>
        <source>等待办结</source>
        <translation>To be concluded</translation>
    </message>
    <message>
        <source>等待反馈和办结</source>
        <translation>To be answered and concluded</translation>
    </message>
    <message>
        <source>等待受理</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>等待司法所受理联调申请</source>
        <translation>Waiting for the justice office to accept the request</translation>
    </message>
    <message>
        <source>等待形成会议纪要</source>
        <translation>Minutes to be made</translation>
    </message>
    <message>
        <source>等待法院对中止的答复</source>
        <translation>Awaiting the court on the suspension</translation>
    </message>
    <message>
        <source>等待确定化解方案和期限</source>
        <translation>Plan and term to be set</translation>
    </message>
    <message>
        <source>等待移送</source>
        <translation>To be transferred</translation>
    </message>
    <message>
        <source>等待答复</source>
        <translation>To be answered</translation>
    </message>
    <message>
        <source>等待评价</source>
        <translation>To be rated</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复人</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复的内容</source>
        <translation>Contents of the answer</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>签名并按指印</source>
        <translation>Signature and fingerprint</translation>
    </message>
    <message>
        <source>签名并盖章</source>
        <translation>Signature and seal</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Signed for by</translation>
    </message>
    <message>
        <source>签收并出具回执</source>
        <translation>Sign for it and give a receipt</translation>
    </message>
    <message>
        <source>签收并出具接收回执</source>
        <translation>Sign for it and give a receipt of referral</translation>
    </message>
    <message>
        <source>签署</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>签署人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签署完成</source>
        <translation>Signing completed</translation>
    </message>
    <message>
        <source>签署完成，协议生效</source>
        <translation>All signed; the agreement takes effect</translation>
    </message>
    <message>
        <source>签署方式</source>
        <translation>How signed</translation>
    </message>
    <message>
        <source>签署日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签署调解协议</source>
        <translation>sign the mediation agreement</translation>
    </message>
    <message>
        <source>签订地点</source>
        <translation>Concluded at</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Concluded on</translation>
    </message>
    <message>
        <source>简易</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>简易程序</source>
        <translation>Simplified procedure</translation>
    </message>
    <message>
        <source>简案</source>
        <translation>Simple case</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>简要案情</source>
        <translation>Facts in brief</translation>
    </message>
    <message>
        <source>管理用户</source>
        <translation>Manage users</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>精神损害抚慰金</source>
        <translation>Damages for distress</translation>
    </message>
    <message>
        <source>繁案</source>
        <translation>Complex case</translation>
    </message>
    <message>
        <source>繁简分流建议</source>
        <translation>Suggested track</translation>
    </message>
    <message>
        <source>纠纷</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>纠纷主要事实、争议事项</source>
        <translation>Main facts and points in dispute</translation>
    </message>
    <message>
        <source>纠纷简要情况</source>
        <translation>The dispute in brief</translation>
    </message>
    <message>
        <source>纠纷类型</source>
        <translation>Dispute type</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>红色风险</source>
        <translation>Red risk</translation>
    </message>
    <message>
        <source>约定付款</source>
        <translation>Payment agreed</translation>
    </message>
    <message>
        <source>约定利息</source>
        <translation>Interest agreed</translation>
    </message>
    <message>
        <source>约定履行</source>
        <translation>Performance agreed</translation>
    </message>
    <message>
        <source>约访</source>
        <translation>Arranged visit</translation>
    </message>
    <message>
        <source>约访人</source>
        <translation>Visit arranged by</translation>
    </message>
    <message>
        <source>纳西族</source>
        <translation>Naxi</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>终止原因</source>
        <translation>Reason for termination</translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation>Terminated on</translation>
    </message>
    <message>
        <source>终止的原因</source>
        <translation>Reason for termination</translation>
    </message>
    <message>
        <source>终止调解</source>
        <translation>Terminate mediation</translation>
    </message>
    <message>
        <source>终止（不成）告知书</source>
        <translation>Notice of termination</translation>
    </message>
    <message>
        <source>终结</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>经办民警</source>
        <translation>Officer in charge</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>结伙斗殴或者寻衅滋事</source>
        <translation>Gang fighting or picking quarrels</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果反馈</source>
        <translation>Feedback on the result</translation>
    </message>
    <message>
        <source>结果报告</source>
        <translation>Report of the result</translation>
    </message>
    <message>
        <source>结果说明</source>
        <translation>Notes on the result</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>结案归档</source>
        <translation>Closing and archiving</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>给这件纠纷定级，不给人定级；勾选情形后会有建议，由您决定。</source>
        <translation>The dispute is given a level, not a person; what you tick gives a suggestion, and you decide.</translation>
    </message>
    <message>
        <source>统一格式没有这一栏；司法确认申请书总是印</source>
        <translation>The standard form has no such field; the application to the court always prints them</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>统计期间自</source>
        <translation>Figures from</translation>
    </message>
    <message>
        <source>统计期间至</source>
        <translation>Figures to</translation>
    </message>
    <message>
        <source>统计本期</source>
        <translation>Count this period</translation>
    </message>
    <message>
        <source>继承</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>继续办理</source>
        <translation>Go on handling</translation>
    </message>
    <message>
        <source>继续调解</source>
        <translation>Go on mediating</translation>
    </message>
    <message>
        <source>维吾尔族</source>
        <translation>Uygur</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>编号简称</source>
        <translation>Short name for numbers</translation>
    </message>
    <message>
        <source>缺号的原因</source>
        <translation>Why numbers are missing</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>网格上报</source>
        <translation>Report from the grid</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>网格编号</source>
        <translation>Grid number</translation>
    </message>
    <message>
        <source>网络</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>羌族</source>
        <translation>Qiang</translation>
    </message>
    <message>
        <source>群体性上访</source>
        <translation>Group petition</translation>
    </message>
    <message>
        <source>群体性械斗</source>
        <translation>Group fight</translation>
    </message>
    <message>
        <source>职业或职务</source>
        <translation>Occupation or post</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>联合普法</source>
        <translation>Joint legal education</translation>
    </message>
    <message>
        <source>联合调解</source>
        <translation>Joint mediation</translation>
    </message>
    <message>
        <source>联席会议</source>
        <translation>Joint conference</translation>
    </message>
    <message>
        <source>联席会议纪要</source>
        <translation>Conference minutes</translation>
    </message>
    <message>
        <source>联席会议记录</source>
        <translation>Conference record</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人及电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>联系和走访</source>
        <translation>Contacts and visits</translation>
    </message>
    <message>
        <source>联系法官</source>
        <translation>Contact judge</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>联系走访</source>
        <translation>Contact or visit</translation>
    </message>
    <message>
        <source>联络员</source>
        <translation>Liaison officer</translation>
    </message>
    <message>
        <source>联调</source>
        <translation>Joint mediation</translation>
    </message>
    <message>
        <source>联调从案件里发起：打开案件，点“联调、移送”。</source>
        <translation>Joint mediation begins in a case: open the case and click “Joint mediation, transfer”.</translation>
    </message>
    <message>
        <source>联调会</source>
        <translation>Joint meeting</translation>
    </message>
    <message>
        <source>联调会议</source>
        <translation>Joint meeting</translation>
    </message>
    <message>
        <source>联调会议纪要1份</source>
        <translation>Minutes of the joint meeting, 1 copy</translation>
    </message>
    <message>
        <source>联调会议记录</source>
        <translation>Joint meeting record</translation>
    </message>
    <message>
        <source>联调会议通知</source>
        <translation>Joint meeting notice</translation>
    </message>
    <message>
        <source>联调单位</source>
        <translation>Partner organ</translation>
    </message>
    <message>
        <source>联调工作会议</source>
        <translation>Working meeting</translation>
    </message>
    <message>
        <source>联调工作会议纪要</source>
        <translation>Working meeting minutes</translation>
    </message>
    <message>
        <source>联调工作情况表</source>
        <translation>Table of joint work</translation>
    </message>
    <message>
        <source>联调申请</source>
        <translation>Request joint mediation</translation>
    </message>
    <message>
        <source>联调申请单</source>
        <translation>Request for joint mediation</translation>
    </message>
    <message>
        <source>能不能调解</source>
        <translation>May it be mediated?</translation>
    </message>
    <message>
        <source>自杀</source>
        <translation>Suicide</translation>
    </message>
    <message>
        <source>自然人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>自行履行</source>
        <translation>Performed by themselves</translation>
    </message>
    <message>
        <source>自认</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>苗族</source>
        <translation>Miao</translation>
    </message>
    <message>
        <source>营养费</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>落款单位</source>
        <translation>Signing organ</translation>
    </message>
    <message>
        <source>蒙古族</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>蓝</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>藏族</source>
        <translation>Tibetan</translation>
    </message>
    <message>
        <source>行为违法的依法处理</source>
        <translation>Unlawful conduct dealt with by law</translation>
    </message>
    <message>
        <source>行政争议</source>
        <translation>Administrative dispute</translation>
    </message>
    <message>
        <source>行政复议</source>
        <translation>Administrative review</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>街道调委会</source>
        <translation>Subdistrict committee</translation>
    </message>
    <message>
        <source>补偿</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Take over paper files</translation>
    </message>
    <message>
        <source>补录归档</source>
        <translation>File from paper</translation>
    </message>
    <message>
        <source>补录纸质卷宗</source>
        <translation>Take over paper files</translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation>Missing papers due</translation>
    </message>
    <message>
        <source>表态日期</source>
        <translation>Stated on</translation>
    </message>
    <message>
        <source>被反映人或单位</source>
        <translation>Person or organ complained of</translation>
    </message>
    <message>
        <source>被反映方</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>被反映方同意</source>
        <translation>The other side agrees</translation>
    </message>
    <message>
        <source>被反映方电话</source>
        <translation>The other side&apos;s phone</translation>
    </message>
    <message>
        <source>被扶养人生活费</source>
        <translation>Support of dependants</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>被申请方无法联系</source>
        <translation>The respondent cannot be reached</translation>
    </message>
    <message>
        <source>被督办单位</source>
        <translation>Organ supervised</translation>
    </message>
    <message>
        <source>被访人</source>
        <translation>Person visited</translation>
    </message>
    <message>
        <source>被调查人</source>
        <translation>Person questioned</translation>
    </message>
    <message>
        <source>被起诉人（被告）</source>
        <translation>Defendant</translation>
    </message>
    <message>
        <source>被起诉人（被告）电话</source>
        <translation>Defendant&apos;s phone</translation>
    </message>
    <message>
        <source>裁定</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>裁定文号</source>
        <translation>Ruling number</translation>
    </message>
    <message>
        <source>裁定日期</source>
        <translation>Ruled on</translation>
    </message>
    <message>
        <source>裁定有效</source>
        <translation>Confirmed as valid</translation>
    </message>
    <message>
        <source>裁定驳回</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>裕固族</source>
        <translation>Yugur</translation>
    </message>
    <message>
        <source>要求答复日期</source>
        <translation>Answer asked for by</translation>
    </message>
    <message>
        <source>视听资料</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>解除合同</source>
        <translation>Ending the contract</translation>
    </message>
    <message>
        <source>触发事由</source>
        <translation>What brought it about</translation>
    </message>
    <message>
        <source>计划生育</source>
        <translation>Family planning</translation>
    </message>
    <message>
        <source>认可</source>
        <translation>Accepted as true</translation>
    </message>
    <message>
        <source>认可，不予处罚</source>
        <translation>Approved, no penalty</translation>
    </message>
    <message>
        <source>讨论信访事项的填写编号</source>
        <translation>If petitions are discussed, their numbers</translation>
    </message>
    <message>
        <source>讨论情况</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Agreed matters</translation>
    </message>
    <message>
        <source>议定事项全部办结，销号</source>
        <translation>All agreed matters done; strike off</translation>
    </message>
    <message>
        <source>议定事项全部落实</source>
        <translation>All agreed matters carried through</translation>
    </message>
    <message>
        <source>议定事项已办结，等待销号</source>
        <translation>Agreed matters done, to be struck off</translation>
    </message>
    <message>
        <source>议定事项已销号</source>
        <translation>Agreed matters struck off</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>记一次权利主张</source>
        <translation>Add a claim pursued</translation>
    </message>
    <message>
        <source>记一次督促</source>
        <translation>Record urging</translation>
    </message>
    <message>
        <source>记一次送达</source>
        <translation>Record service</translation>
    </message>
    <message>
        <source>记一笔履行</source>
        <translation>Record performance</translation>
    </message>
    <message>
        <source>记录上报</source>
        <translation>Record the report</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>记录会议</source>
        <translation>Record the meeting</translation>
    </message>
    <message>
        <source>记录回访</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>记录履行</source>
        <translation>Record performance</translation>
    </message>
    <message>
        <source>记录活动</source>
        <translation>Record the activity</translation>
    </message>
    <message>
        <source>记录签署</source>
        <translation>Record the signing</translation>
    </message>
    <message>
        <source>记录结果</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>记录联系</source>
        <translation>Record the contact</translation>
    </message>
    <message>
        <source>记录至少保存三年</source>
        <translation>The record is kept at least three years</translation>
    </message>
    <message>
        <source>记录调解；谈成了就写协议。</source>
        <translation>Record the mediation; write the agreement once there is one.</translation>
    </message>
    <message>
        <source>记录走访</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>讲座</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>证人证言</source>
        <translation>Witness statement</translation>
    </message>
    <message>
        <source>证件号码和电话</source>
        <translation>ID number and phone</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Kind of ID</translation>
    </message>
    <message>
        <source>证号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>证号、面积、四至；双方是否都有证</source>
        <translation>Number, area, boundaries; do both have one</translation>
    </message>
    <message>
        <source>证据名称</source>
        <translation>Name of the evidence</translation>
    </message>
    <message>
        <source>证据材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>证明内容</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>证载情况</source>
        <translation>What the certificate says</translation>
    </message>
    <message>
        <source>评价并办结</source>
        <translation>Rate and conclude</translation>
    </message>
    <message>
        <source>评估人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>评估或审计</source>
        <translation>Valuation or audit</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>评估的处理活动</source>
        <translation>Processing assessed</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>诉求合理的解决问题到位</source>
        <translation>Reasonable demands met</translation>
    </message>
    <message>
        <source>诉求定性</source>
        <translation>Nature of the demand</translation>
    </message>
    <message>
        <source>诉求无理的思想教育到位</source>
        <translation>Unreasonable demands talked through</translation>
    </message>
    <message>
        <source>诉求金额</source>
        <translation>Amount demanded</translation>
    </message>
    <message>
        <source>诉讼</source>
        <translation>Lawsuit</translation>
    </message>
    <message>
        <source>诉讼时效</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>诉讼程序</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>诉讼请求</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>诉调</source>
        <translation>Court referral</translation>
    </message>
    <message>
        <source>诊疗经过</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>询</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>误工费</source>
        <translation>Lost earnings</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>请先核实当事人的身份</source>
        <translation>Please establish who the party is first</translation>
    </message>
    <message>
        <source>请告知仲裁、行政、诉讼等途径</source>
        <translation>Please tell them of arbitration, administrative and court ways</translation>
    </message>
    <message>
        <source>请引导到受理的机关；机关书面移交的可以调解</source>
        <translation>Please direct them to the organ handling it; if it hands over in writing, it can be mediated</translation>
    </message>
    <message>
        <source>请引导到有权处理的机关</source>
        <translation>Please direct them to the competent organ</translation>
    </message>
    <message>
        <source>请引导向人民法院或者登记机关办理</source>
        <translation>Please direct them to the court or the registry</translation>
    </message>
    <message>
        <source>请引导由人民政府处理；处理期间不得改变土地利用现状</source>
        <translation>Please direct them to the government; meanwhile the use of the land must not change</translation>
    </message>
    <message>
        <source>请引导申请执行，或者通过审判监督程序处理</source>
        <translation>Please direct them to enforcement or judicial supervision</translation>
    </message>
    <message>
        <source>请引导申请行政复议或者提起行政诉讼</source>
        <translation>Please direct them to administrative review or litigation</translation>
    </message>
    <message>
        <source>请求复查</source>
        <translation>Request for a review</translation>
    </message>
    <message>
        <source>请求复查期限</source>
        <translation>Term to ask for a review</translation>
    </message>
    <message>
        <source>请求复核</source>
        <translation>Request for a recheck</translation>
    </message>
    <message>
        <source>请求复核期限</source>
        <translation>Term to ask for a second review</translation>
    </message>
    <message>
        <source>请求履行</source>
        <translation>Demanded performance</translation>
    </message>
    <message>
        <source>请移送有关主管部门</source>
        <translation>Please transfer it to the department in charge</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who handles it</translation>
    </message>
    <message>
        <source>调委会主任</source>
        <translation>Committee director</translation>
    </message>
    <message>
        <source>调委会任期</source>
        <translation>Committee&apos;s term of office</translation>
    </message>
    <message>
        <source>调委会委员</source>
        <translation>Committee member</translation>
    </message>
    <message>
        <source>调查</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>调查人</source>
        <translation>Investigator</translation>
    </message>
    <message>
        <source>调查日期</source>
        <translation>Investigated on</translation>
    </message>
    <message>
        <source>调查记录</source>
        <translation>Investigation record</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>调解不成</source>
        <translation>Mediation failed</translation>
    </message>
    <message>
        <source>调解不成，等待送达和结案</source>
        <translation>Mediation failed; to be served and closed</translation>
    </message>
    <message>
        <source>调解中</source>
        <translation>In mediation</translation>
    </message>
    <message>
        <source>调解协议书印身份证号</source>
        <translation>Print ID numbers on agreements</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>调解员与当事人的关系</source>
        <translation>Relation of the mediator to a party</translation>
    </message>
    <message>
        <source>调解员证号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>调解委员会</source>
        <translation>Mediation committee</translation>
    </message>
    <message>
        <source>调解成功</source>
        <translation>Mediation succeeded</translation>
    </message>
    <message>
        <source>调解成功(协议未完全履行)</source>
        <translation>Succeeded (not fully performed)</translation>
    </message>
    <message>
        <source>调解成功(履行中归档)</source>
        <translation>Succeeded (archived while being performed)</translation>
    </message>
    <message>
        <source>调解成功(履行完毕)</source>
        <translation>Succeeded (fully performed)</translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation>Mediated on</translation>
    </message>
    <message>
        <source>调解日程</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>调解期限</source>
        <translation>Term of mediation</translation>
    </message>
    <message>
        <source>调解期限（天）</source>
        <translation>Term of mediation (days)</translation>
    </message>
    <message>
        <source>调解未成，继续办理</source>
        <translation>Mediation failed; go on handling</translation>
    </message>
    <message>
        <source>调解未成，继续跟踪化解</source>
        <translation>Mediation failed; go on following up</translation>
    </message>
    <message>
        <source>调解组织主持调解的证明</source>
        <translation>Certificate of mediation by the committee</translation>
    </message>
    <message>
        <source>调解结果</source>
        <translation>Result of mediation</translation>
    </message>
    <message>
        <source>调解结果反馈</source>
        <translation>Feedback on the mediation</translation>
    </message>
    <message>
        <source>调解结果已反馈</source>
        <translation>Mediation result answered</translation>
    </message>
    <message>
        <source>调解结果报告</source>
        <translation>Report of the mediation result</translation>
    </message>
    <message>
        <source>调解记录</source>
        <translation>Mediation record</translation>
    </message>
    <message>
        <source>调解过程中又实施违反治安管理行为</source>
        <translation>Another offence during mediation</translation>
    </message>
    <message>
        <source>调解过程摘要</source>
        <translation>How the mediation went</translation>
    </message>
    <message>
        <source>财产</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>财产损失</source>
        <translation>Damage to property</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>责任划分</source>
        <translation>Shares of responsibility</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible organ</translation>
    </message>
    <message>
        <source>购买日期</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>赌债等非法债务</source>
        <translation>Gambling and other unlawful debts</translation>
    </message>
    <message>
        <source>赡养</source>
        <translation>Support of parents</translation>
    </message>
    <message>
        <source>赫哲族</source>
        <translation>Hezhen</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit in person</translation>
    </message>
    <message>
        <source>起诉</source>
        <translation>Sued</translation>
    </message>
    <message>
        <source>起诉人（原告）</source>
        <translation>Plaintiff</translation>
    </message>
    <message>
        <source>起诉人（原告）电话</source>
        <translation>Plaintiff&apos;s phone</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>身份不明</source>
        <translation>Identity unknown</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>身份证明</source>
        <translation>Proof of identity</translation>
    </message>
    <message>
        <source>车牌号</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>转为案件</source>
        <translation>Turn into a case</translation>
    </message>
    <message>
        <source>转其他部门</source>
        <translation>To another department</translation>
    </message>
    <message>
        <source>转办、移送</source>
        <translation>Transfer to another level</translation>
    </message>
    <message>
        <source>转村调解委员会</source>
        <translation>To the village committee</translation>
    </message>
    <message>
        <source>转送、交办有权处理的机关</source>
        <translation>Pass to the competent organ</translation>
    </message>
    <message>
        <source>转送、交办机关</source>
        <translation>Organ that passed it on</translation>
    </message>
    <message>
        <source>转送、交办给</source>
        <translation>Passed to</translation>
    </message>
    <message>
        <source>转送交办</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>转送件收到日期</source>
        <translation>Passed petition received on</translation>
    </message>
    <message>
        <source>转送异议期限</source>
        <translation>Term to object to the passing</translation>
    </message>
    <message>
        <source>辅助器具费</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>达成书面协议</source>
        <translation>Written agreement reached</translation>
    </message>
    <message>
        <source>达成协议</source>
        <translation>Agreement reached</translation>
    </message>
    <message>
        <source>达成口头协议</source>
        <translation>Oral agreement reached</translation>
    </message>
    <message>
        <source>达斡尔族</source>
        <translation>Daur</translation>
    </message>
    <message>
        <source>近亲属</source>
        <translation>Close relative</translation>
    </message>
    <message>
        <source>返还土地</source>
        <translation>return the land</translation>
    </message>
    <message>
        <source>返还宅基地</source>
        <translation>return the house plot</translation>
    </message>
    <message>
        <source>返还房屋</source>
        <translation>return the house</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>还没有结束的空着</source>
        <translation>Leave empty while it goes on</translation>
    </message>
    <message>
        <source>还没有调解协议</source>
        <translation>there is no mediation agreement yet</translation>
    </message>
    <message>
        <source>这类纠纷还要写的</source>
        <translation>More about this type of dispute</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>违法嫌疑人逃跑</source>
        <translation>The suspect has fled</translation>
    </message>
    <message>
        <source>违约责任</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>退回法院</source>
        <translation>Return to the court</translation>
    </message>
    <message>
        <source>退回派出所</source>
        <translation>Return to the police station</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Receipt of service</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>How served</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>送达终止告知书，然后结案。</source>
        <translation>Serve the notice of termination, then close.</translation>
    </message>
    <message>
        <source>选任日期</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>通知单位</source>
        <translation>Notifying organ</translation>
    </message>
    <message>
        <source>通行</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>通道</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>逾期回执</source>
        <translation>Late receipts</translation>
    </message>
    <message>
        <source>道路交通事故</source>
        <translation>Road accidents</translation>
    </message>
    <message>
        <source>道路交通事故纠纷</source>
        <translation>Road accidents</translation>
    </message>
    <message>
        <source>邀请来帮助调解的人</source>
        <translation>Invited to help</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>邻里</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>邻里纠纷</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>鄂伦春族</source>
        <translation>Oroqen</translation>
    </message>
    <message>
        <source>鄂温克族</source>
        <translation>Ewenki</translation>
    </message>
    <message>
        <source>采光</source>
        <translation>Daylight</translation>
    </message>
    <message>
        <source>重大</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金额较大</source>
        <translation>Large amount</translation>
    </message>
    <message>
        <source>鉴定</source>
        <translation>Expert appraisal</translation>
    </message>
    <message>
        <source>鉴定意见</source>
        <translation>Expert opinion</translation>
    </message>
    <message>
        <source>鉴定机构和事项</source>
        <translation>Appraiser and subject</translation>
    </message>
    <message>
        <source>银行转账</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Strike off</translation>
    </message>
    <message>
        <source>销号前请先结案</source>
        <translation>close the case before striking it off</translation>
    </message>
    <message>
        <source>锡伯族</source>
        <translation>Xibe</translation>
    </message>
    <message>
        <source>镇</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>镇信访工作联席会议</source>
        <translation>Township conference on petitions</translation>
    </message>
    <message>
        <source>镇综治中心</source>
        <translation>Town comprehensive governance centre</translation>
    </message>
    <message>
        <source>镇联席会议</source>
        <translation>Township conference</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>长期没有化解</source>
        <translation>Long unresolved</translation>
    </message>
    <message>
        <source>门巴族</source>
        <translation>Monba</translation>
    </message>
    <message>
        <source>防止民转刑（人）</source>
        <translation>Crimes prevented (people)</translation>
    </message>
    <message>
        <source>防止民转刑（件）</source>
        <translation>Crimes prevented (cases)</translation>
    </message>
    <message>
        <source>防止群体性上访（人）</source>
        <translation>Group petitions prevented (people)</translation>
    </message>
    <message>
        <source>防止群体性上访（件）</source>
        <translation>Group petitions prevented (cases)</translation>
    </message>
    <message>
        <source>防止群体性械斗（人）</source>
        <translation>Group fights prevented (people)</translation>
    </message>
    <message>
        <source>防止群体性械斗（件）</source>
        <translation>Group fights prevented (cases)</translation>
    </message>
    <message>
        <source>防止自杀（人）</source>
        <translation>Suicides prevented (people)</translation>
    </message>
    <message>
        <source>防止自杀（件）</source>
        <translation>Suicides prevented (cases)</translation>
    </message>
    <message>
        <source>阿昌族</source>
        <translation>Achang</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>隐瞒重要事实、提供虚假情况、故意拖延</source>
        <translation>Hiding facts, false statements or deliberate delay</translation>
    </message>
    <message>
        <source>难易</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>雇凶伤害他人</source>
        <translation>Hiring somebody to harm others</translation>
    </message>
    <message>
        <source>需准备的材料</source>
        <translation>Papers to prepare</translation>
    </message>
    <message>
        <source>需协助的事项</source>
        <translation>Help asked for</translation>
    </message>
    <message>
        <source>需另行组织证据</source>
        <translation>More evidence is needed</translation>
    </message>
    <message>
        <source>需提交的材料</source>
        <translation>Papers to hand in</translation>
    </message>
    <message>
        <source>青苗</source>
        <translation>Crops</translation>
    </message>
    <message>
        <source>青苗附着物</source>
        <translation>Crops and fixtures</translation>
    </message>
    <message>
        <source>非法人组织</source>
        <translation>Body without legal personality</translation>
    </message>
    <message>
        <source>非法债务不受保护，涉嫌违法的请移送公安机关</source>
        <translation>Unlawful debts are not protected; pass suspected offences to the police</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>顾问服务</source>
        <translation>Adviser&apos;s service</translation>
    </message>
    <message>
        <source>顾问服务日志</source>
        <translation>Adviser&apos;s log</translation>
    </message>
    <message>
        <source>顾问服务统计</source>
        <translation>Advisers&apos; service</translation>
    </message>
    <message>
        <source>领导交办</source>
        <translation>Passed on by a superior</translation>
    </message>
    <message>
        <source>领导包案和化解</source>
        <translation>Lead official and resolution</translation>
    </message>
    <message>
        <source>风险上报日期</source>
        <translation>Risk reported on</translation>
    </message>
    <message>
        <source>风险情形</source>
        <translation>Facts of risk</translation>
    </message>
    <message>
        <source>风险等级</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>风险责任人</source>
        <translation>Who answers for the risk</translation>
    </message>
    <message>
        <source>饲养动物</source>
        <translation>Keeping animals</translation>
    </message>
    <message>
        <source>首席调解员</source>
        <translation>Chief mediator</translation>
    </message>
    <message>
        <source>首次信访日期</source>
        <translation>First petition on</translation>
    </message>
    <message>
        <source>首次联系和走访</source>
        <translation>First contact and visit</translation>
    </message>
    <message>
        <source>首问移交</source>
        <translation>First-contact hand-over</translation>
    </message>
    <message>
        <source>首问负责人</source>
        <translation>First-contact officer</translation>
    </message>
    <message>
        <source>首问负责人电话</source>
        <translation>First-contact officer&apos;s phone</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>Upper secondary</translation>
    </message>
    <message>
        <source>高山族</source>
        <translation>Gaoshan</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>黎族</source>
        <translation>Li</translation>
    </message>
    <message>
        <source>（这一年的节假日还没有，按周末推算）</source>
        <translation> (that year&apos;s holidays are not known yet; reckoned by weekends)</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>调解日程</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>当场化解（简易）</source>
        <translation>Settled at the door (short road)</translation>
    </message>
    <message>
        <source>补录纸质卷宗</source>
        <translation>Take over paper files</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>使用说明</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>文件</source>
        <translation>document</translation>
    </message>
    <message>
        <source>这台电脑上没有装打印机，没有打印。要把文书存成PDF文件，拿到别处去打吗？</source>
        <translation>No printer is installed on this computer, so nothing was printed. Save the paper as a PDF file, to print it elsewhere?</translation>
    </message>
    <message>
        <source>存成PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印机没有接受这份文书，没有打印；文书没有变。请看看打印机是否开着、有没有纸，再打一次。</source>
        <translation>The printer did not take the paper, so nothing was printed; the paper has not changed. Please see whether the printer is on and has paper, then print again.</translation>
    </message>
    <message>
        <source>没有存成：“{name}”写不进去。文书还在程序里，请换一个文件夹或U盘再存。</source>
        <translation>Not saved: “{name}” cannot be written. The paper is still in the program; please choose another folder or USB stick.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>口令忘了、人员换了的时候，只有这个恢复码能打开调解数据。程序里没有留底，丢了补不回来。</source>
        <translation>When a passphrase is forgotten or people change, only this recovery code opens the mediation data. The program keeps no copy; a lost code cannot be replaced.</translation>
    </message>
    <message>
        <source>请装进信封封好，交负责人锁进柜子，不要和电脑放在一起，也不要拍照。</source>
        <translation>Please seal it in an envelope and have the head lock it in a cabinet, not beside the computer; take no photographs.</translation>
    </message>
    <message>
        <source>打印日期：{day}</source>
        <translation>Printed on {day}</translation>
    </message>
    <message>
        <source>调解工作台&#x3000;恢复码</source>
        <translation>Mediator — recovery code</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>工作站</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>一庭两所</source>
        <translation>Joint mediation</translation>
    </message>
    <message>
        <source>信访</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>法律服务</source>
        <translation>Legal service</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>weekday</name>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
