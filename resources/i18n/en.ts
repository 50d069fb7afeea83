<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>LedgerTab</source>
        <comment>卷号</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>卷名</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>纠纷类型</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>受理日期</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>调解员</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>金额（元）</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LedgerTab</source>
        <comment>状态</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentBlock</name>
    <message>
        <source>不要代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当事人未满十八周岁，由监护人代为参加。</source>
        <translation type="unfinished"></translation>
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
    <name>Box</name>
    <message>
        <source>调解工作台</source>
        <translation>Mediator</translation>
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
    <name>CommitteeCard</name>
    <message>
        <source>如：启东市王鲍镇人民调解委员会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号用的简称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今年第一件从第几号起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉这个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一件的卷号：{number}</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>FrontWindow</name>
    <message>
        <source>调解工作台</source>
        <translation type="unfinished">Mediator</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记这件纠纷，给出编号（Ctrl+S）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不要了，重新填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已恢复上次没写完的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已登记，编号{number}：{title}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开卷宗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已自动保存 {time}</source>
        <translation type="unfinished"></translation>
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
    <name>LedgerTab</name>
    <message>
        <source>搜索案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名、拼音首字母、卷号、证件号、电话、事由……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调委会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部调委会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纠纷类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉搜索和筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有案件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记第一件纠纷以后，它就列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记新纠纷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示全部案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找到 {found} 件，共 {total} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 {total} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到“{text}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这样的案件。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSwitches</name>
    <message>
        <source>字小一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字大一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>颜色随系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>人员名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去这一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{number}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共{count}人，金额合计{total}元。可以从表格里复制过来粘贴。</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少8位，一个汉字算两位。可以是一句自己记得住的话。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两遍不一样。请点“显示”看一看，再输一遍。</source>
        <translation type="unfinished"></translation>
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
    <name>PartyFacts</name>
    <message>
        <source>住址同在{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号里是{value}，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyHead</name>
    <message>
        <source>填详细情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去这一方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名；拼音首字母、证件号或电话也可以找到登记过的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以不填，名单写在下面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}的姓名或名称</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>再加一方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各方都同意调解</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>遮住</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解员证号（可以不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所在调委会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去掉这位</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>以前登记过的人</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明理由，更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先不改</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大小写、空格和横线都不要紧。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设好新口令并打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请照着封存的那张纸，输入恢复码，再给自己设一个新口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>还没有选备份文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选备份文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复到别处…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复到哪个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>那里现在有数据：会先整个改名放到旁边，不会删除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>那里现在没有数据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先选一个备份文件，名字以“.mbak”结尾。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在核对并恢复，原来的数据最后才会移开…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下，没有恢复，原来的数据没有动。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>程序出了意外，刚才这一步可能没有做成。已保存的内容没有丢失，正在填写的也有草稿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请再试一次；如果总是这样，请把这个日志文件交给维护人员（里面没有当事人信息）：{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主窗口还没有打开。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationTab</name>
    <message>
        <source>登记新纠纷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记新纠纷（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有在办的案件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有人来了，就从这里登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再看 {n} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部 {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在没有“{lane}”的案件。</source>
        <translation type="unfinished"></translation>
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
    <name>UnlockForm</name>
    <message>
        <source>用户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只查看，不改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请等{seconds}秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入口令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>调解工作台</source>
        <translation type="unfinished">Mediator</translation>
    </message>
    <message>
        <source>数据文件夹：{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是示例，口令是：{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>忘了口令，用恢复码打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换一个数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardBackup</name>
    <message>
        <source>备份放在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选U盘或另一个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以后再选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每次关闭程序，都会自动在数据文件夹里备份一份。再选一个U盘或别的磁盘，电脑坏了也不怕。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置完成后，就可以登记第一件纠纷了：{committees}个调委会，{stations}个接待点，{people}位工作人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第二备份位置：{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有选第二备份位置。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardCode</name>
    <message>
        <source>把恢复码打印出来，封好锁起来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>存成PDF</source>
        <translation type="unfinished">Save as PDF</translation>
    </message>
    <message>
        <source>恢复码的最后一组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照着纸上，输入恢复码的最后一组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经打印好，封存了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令忘了的时候，只有恢复码能打开数据；程序里没有留底。请打印出来装进信封，交负责人锁好。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和上面的最后一组不一样，请对着纸再看一遍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先打印或抄下恢复码，再输入它的最后一组，或者勾上“已经打印好”。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardCommittees</name>
    <message>
        <source>人民调解委员会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写上调委会的全称和简称，卷号由程序依次编，不会重号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再加一个调委会</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardPeople</name>
    <message>
        <source>调解员和登记员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写上办案的人，登记时点一下名字就行。以后可以在名册里增减。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再加一位</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardStations</name>
    <message>
        <source>接待点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>群众到哪里来找您调解？一行写一个；只有一间办公室的，可以不写。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardUser</name>
    <message>
        <source>欢迎使用调解工作台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您是第一位用户，可以管理全部设置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先写上您的姓名，再设一个口令。数据全部加密存放在这台电脑上，不用联网。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件夹：{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写您的姓名，它会写在每一条记录里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先看示例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开已有的数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在准备示例…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选数据文件夹</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{step}步，共{steps}步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在建立…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>调解期限已过{n}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解期限今天到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解期限还剩{n}天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour}色风险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}登记</source>
        <translation type="unfinished"></translation>
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
        <source>110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12345</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一庭两所联调</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一方当事人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一方撤回申请或明确表示不接受调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一方明确拒绝调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一方电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一条一项，编号自动加上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次性告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一般</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一般授权</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丈量情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三方以上当事人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不作为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不公开调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能调解的情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不需要材料的说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与当事人关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现住址相同可不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>专职</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次调解未成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丧葬费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息影响评估记录保存期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中专（中技）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中共党员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中共预备党员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主持人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主持人声明：与各方没有亲属或利害关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主要责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>乙方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>争议金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事故认定书文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交通费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人民法庭的文书写给所属人民法院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人民法院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人民调解员签名日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以何身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仲裁、判决已经生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>价款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>企事业单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议已召开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住院伙食补助费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何时、何地、因何事、结果如何</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保险公司与保单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访办理延长期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访办理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访受理告知期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访登记转送期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先行结案的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>党员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公安机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公安机关再次调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共同申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共同申请交警调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共青团员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关系证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他损失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>具体类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>兼职</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>农村集体经济组织</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分期债务诉讼时效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分流</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分流去向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到场当事人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副主任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加盖印章日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>劳动争议调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>劳动合同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>勘验笔录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>化解办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医疗费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>十人以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>协议书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>协议金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位工作人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>即时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>即时履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>卷宗情况说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去签署</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参与调解数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参会人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加一庭两所联调</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加单位及人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方分歧较大且难以达成协议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方对证载界址无争议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反映人或上报人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反映的事情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反馈单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反馈的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发生地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理站点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口头宣读并书面签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口头申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一方当事人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一方电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>召开联调会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>召开联调会议期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>召集会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能恶意串通、损害公共利益或第三人合法权益</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可输入拼音首字母、证件号或电话查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台湾居民居住证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>司法确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各方发言摘要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各方同意邀请参加人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各方意愿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合同或借款日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同等责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>后续治疗费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向人民法院提起诉讼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向反映人反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向派出所反馈期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知可以申请的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知的其他途径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知的去向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品或服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>土地所有权、使用权权属</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地块位置与面积</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>培训学时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基层法律服务工作者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写调解记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外国人永久居留身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>外国血统中国籍人士</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大学专科</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大学本科</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如2022年11月至2023年4月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如930、下午2点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：户口簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：按指印，见证人签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如：收条1张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托书日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托（立案后）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委派（立案前）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>婚姻、亲子、收养关系的确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>容缺材料补交日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居民委员会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行中先行结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行完毕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>巡查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已做工作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已分流</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已化解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已召集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已和解并履行完毕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已开会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已报警的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已接待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核对原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核对证件原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核对证照原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已研判</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已签书面合同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已销号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应付日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长后的调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引导仲裁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引导法律援助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引导诉讼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当事人同意联调</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当事人撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当事人陈述</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当场履行完毕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待告知、待调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待回访、待结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待签署</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>律师</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>律所或法律服务所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>户口簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>执业证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承包或流转合同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>护照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>护理费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拒不履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拒绝调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拖欠工资合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拖欠月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指派给</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按指印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>损害公共利益</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接待时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接待登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推举代表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交镇联席会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回(自行和解)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书抬头单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文盲或半文盲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施工总承包单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无党派人士</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否同意调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂不申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有人受伤或可能构成治安案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有关机关已书面移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务的村（社区）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限届满无法达成协议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未完全履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未成年人受到或疑似受到伤害</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未按协议履行，告知救济途径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未签书面合同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未能化解，提交镇联席会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未达成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本金或价款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>权利义务告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村民委员会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>村（社区）法律顾问</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来访渠道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检察院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次要责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>死亡赔偿金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残疾赔偿金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>民主党派成员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>民族</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>永久</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有约定请写“未约定”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法定代表人或负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律关系有争议，需要法官意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法律明白人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院、公安或其他行政机关已受理或解决</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院委托调解期限（普通程序）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院委托调解期限（简易程序）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院委派调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>法院执行中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>派出所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉嫌犯罪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>港澳居民居住证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>物证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特别授权</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现住址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现场化解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现场化解，直接反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>甲方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请仲裁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请司法确认期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请强制执行期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请法律援助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请行政裁决或处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请行政调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑难复杂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑难复杂的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>监护人同意处理个人信息的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督促内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督促日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>短期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研判</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研判人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研判意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研究生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会团体和其他组织</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社区推荐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移送、委托的才填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移送部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空着则为当事人数加一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空着则用登记的简要情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空着表示各方都到场</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>立卷人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>站内调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第三人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第几期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名并按指印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名并盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签收人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签署</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签署人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签署完成，协议生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签署方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签署日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签订地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简易</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>精神损害抚慰金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纠纷主要事实、争议事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纠纷简要情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纠纷类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>红色风险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>约定利息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结案归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给付物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给付金钱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>继续调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>网格上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>网格员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>网格编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>网络</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>群众</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职业或职务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联合调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人及电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联络员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联调会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联调单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联调申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>聘任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自然人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自行履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>营养费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行政争议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>街道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表态日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被扶养人生活费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被申请方无法联系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被调查人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>裁定文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>裁定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>裁定有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>裁定驳回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>视听资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>触发事由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>议题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录联系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证人证言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证号、面积、四至；双方是否都有证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证据名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证据材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证明内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证载情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉讼时效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诊疗经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>误工费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请求复查期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请求复核期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调委会任期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调查人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调查日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调查记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解不成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>豁免</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>财产损失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>责任人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>责任划分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>购买日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>赌债等非法债务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>车牌号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转其他部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转村调解委员会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转送异议期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辅助器具费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>达成书面协议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>达成协议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>达成口头协议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>近亲属</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>违约责任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>道歉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>邀请来帮助调解的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分履行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额较大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鉴定意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行转账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>销号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>长期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐瞒重要事实、提供虚假情况、故意拖延</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>难易</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需准备的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需另行组织证据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需司法所协助的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需提交的材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需法庭协助的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需派出所协助的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非法人组织</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>领导交办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>风险等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首次联系和走访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首问负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>高中</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令忘了、人员换了的时候，只有这个恢复码能打开调解数据。程序里没有留底，丢了补不回来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请装进信封封好，交负责人锁进柜子，不要和电脑放在一起，也不要拍照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印日期：{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调解工作台&#x3000;恢复码</source>
        <translation type="unfinished"></translation>
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
