import type { MemberKey } from '../../../src/records/member';
import { bookOfText, memberNamed } from '../../recording/dues/recorded';
import { file, listOf, markLines, pasted, questionLines, restLines } from './lists';

const BOOK = bookOfText(`
  # 花名册
  姓名 | 编号 | 科室 | 类别 | 入党时间
  李明 | 1001 | 办公室 | 正式党员 | 2008-07-01
  李明华 | 1002 | 办公室 | 正式党员 | 2008-07-01
  王芳 | 1003 | 人教科 | 正式党员 | 2008-07-01
  张伟 | 1004 | 技术科 | 正式党员 | 2008-07-01
  张伟 | 1005 | 办公室 | 正式党员 | 2008-07-01
  赵敏 | 1006 | 技术科 | 正式党员 | 2008-07-01
  买买提·阿不都 | 1007 | 技术科 | 正式党员 | 2008-07-01
  陈静 | 1008 | 技术科 | 入党积极分子 |
  # 2020年考勤
  姓名 | '6.22'
  李明 |
`);

const all = (text: string) => {
  const list = listOf(BOOK, pasted(text));
  return [...markLines(list), ...questionLines(list)];
};

describe('one line', () => {
  test.each<readonly [string, readonly string[]]>([
    ['1. 李明', ['李明 present']],
    ['2、王芳（请假）', ['王芳 leave unspecified']],
    ['3）赵敏 请假 出差', ['赵敏 leave travel']],
    ['(4) 赵敏 病假 发烧', ['赵敏 leave sick 发烧']],
    ['⑤李明+1', ['李明 present']],
    ['6️⃣ @李明', ['李明 present']],
    ['🌹李明🌹', ['李明 present']],
    ['[玫瑰]李明[玫瑰]', ['李明 present']],
    ['李明（小李子）', ['李明 present']],
    ['阳光（李明）', ['李明 present']],
    ['李 明', ['李明 present']],
    ['李　明', ['李明 present']],
    ['李明、王芳，赵敏', ['李明 present', '王芳 present', '赵敏 present']],
    ['李明 王芳 赵敏', ['李明 present', '王芳 present', '赵敏 present']],
    ['李 明 王 芳', ['李明 present', '王芳 present']],
    ['技术科 张伟', ['张伟（技术科） present']],
    ['张伟-办公室', ['张伟（办公室） present']],
    ['技术科张伟', ['张伟（技术科） present']],
    ['张伟（技术科）', ['张伟（技术科） present']],
    ['张伟(1005)', ['张伟（办公室） present']],
    ['1005 张伟', ['张伟（办公室） present']],
    ['1003', ['王芳 present']],
    ['李明请假', ['李明 leave unspecified']],
    ['李明✅', ['李明 present']],
    ['李明 ❌', ['李明 absent']],
    ['李明 13800000000', ['李明 present']],
    ['买买提·阿不都', ['买买提·阿不都 present']],
    ['买买提•阿不都', ['买买提·阿不都 present']],
    ['买买提 阿不都 病假', ['买买提·阿不都 leave sick']],
    ['李明 迟到', ['李明 present']],
    ['请假：李明、王芳（病假）', ['李明 leave unspecified', '王芳 leave sick']],
    ['应到8人，实到6人，请假2人', []],
    // What has to be asked.
    ['张伟', ['who 张伟? several 张伟 张伟']],
    ['张伟（后勤科）', ['who 张伟（后勤科）? several 张伟 张伟']],
    ['李名', ['who 李名? unknown 李明']],
    ['李明花', ['who 李明花? unknown 李明 李明华']],
    ['小赵', ['who 小赵? unknown']],
    ['1. 阳光总在风雨后', ['who 阳光总在风雨后? unknown']],
    ['李明（技术科）', ['who 李明（技术科）? conflict 李明']],
    ['李明（王芳代）', ['李明 present', 'who 王芳代? unknown 王芳']],
    ['李明（王芳）', ['who 李明（王芳）? conflict 李明 王芳']],
    ['李明 华', ['who 李明 华? conflict 李明华 李明']],
    ['1001 王芳', ['who 王芳? conflict 王芳']],
    ['王芬（李明）', ['who 王芬（李明）? unknown 李明 王芳']],
    ['1. 赵敏 住院', ['presence 赵敏 word 住院']],
    ['1. 赵敏 不参加', ['presence 赵敏 word 不参加']],
    ['李明 王武 赵敏', ['李明 present', '赵敏 present', 'who 王武? unknown 王芳']],
    ['李明 王芬请假', ['李明 present', 'who 王芬请假? unknown 王芳']],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });
});

test('a group list: its head names nobody, whoever comes twice counts once, a contradiction is asked', () => {
  const list = listOf(
    BOOK,
    pasted(`#接龙
      6月主题党日签到 主持人 王芳
      时间：6月22日

      1. 李明
      2. 李明华 [强]
      3. 赵敏 请假 照顾家人
      4. 李明
      5. 王芳
      6. 王芳（请假）
      7. 陈静`),
  );
  expect(markLines(list)).toEqual(['李明 present', '李明华 present', '赵敏 leave unspecified 照顾家人']);
  expect(questionLines(list)).toEqual(['presence 王芳 both 王芳、王芳（请假）']);
  expect(restLines(list)).toEqual([
    'no-name #接龙',
    'no-name 6月主题党日签到 主持人 王芳',
    'no-name 时间：6月22日',
    'not-expected 陈静',
  ]);
  expect(list.unlisted).toEqual(['张伟（技术科）', '张伟（办公室）', '买买提·阿不都']);
});

test('lists under heads', () => {
  const list = listOf(
    BOOK,
    pasted(`参会人员（3人）：
      李明、李明华、王芳
      请假：
      赵敏（出差）
      【缺席】
      买买提·阿不都`),
  );
  expect(markLines(list)).toEqual([
    '李明 present',
    '李明华 present',
    '王芳 present',
    '赵敏 leave travel',
    '买买提·阿不都 absent',
  ]);
  expect(questionLines(list)).toEqual([]);
});

describe('tables', () => {
  const MEETING = file(`
    # 参会成员概览
    会议主题 | 6月主题党日
    会议号   | '123 456 789'
    参会人数 | 6
    用户昵称（入会昵称） | 首次入会时间 | 最后退会时间 | 入会次数 | 累计参会时长 | 身份
    李明(办公室李明) | 2020-06-22 09:00:00 | 2020-06-22 11:00:00 | 1 | 02:00:00 | 主持人
    阳光(王芳)       | 2020-06-22 09:00:10 | 2020-06-22 09:25:00 | 1 | 00:24:50 | 成员
    赵敏-技术科      | 2020-06-22 09:00:10 | 2020-06-22 09:25:00 | 1 | 24分50秒 | 成员
    李明华           | 2020-06-22 09:00:10 | 2020-06-22 11:25:00 | 1 | 无       | 成员
    李明华的手机     | 2020-06-22 09:00:10 | 2020-06-22 11:25:00 | 1 | 1小时2分 | 成员
  `);

  test('the export of a meeting, with and without a limit of minutes', () => {
    expect([...markLines(listOf(BOOK, MEETING)), ...questionLines(listOf(BOOK, MEETING))]).toEqual([
      '李明 present',
      '王芳 present',
      '赵敏 present',
      '李明华 present',
      'who 李明华的手机? unknown 李明华',
    ]);
    const asked = listOf(BOOK, MEETING, { minutes: { least: 30, below: 'ask' } });
    expect(questionLines(asked)).toEqual([
      'who 李明华的手机? unknown 李明华',
      'presence 王芳 minutes 24',
      'presence 赵敏 minutes 24',
      'presence 李明华 minutes',
    ]);
    const set = listOf(BOOK, MEETING, {
      minutes: { least: 30, below: 'absent' },
      answers: { who: new Map([['李明华的手机', memberNamed(BOOK, '李明华').key]]) },
    });
    expect(markLines(set)).toEqual(['李明 present', '王芳 absent', '赵敏 absent', '李明华 present']);
    expect(questionLines(set)).toEqual([]);
  });

  test('several stays: the longest suffices, together too short is too short, between them it is asked', () => {
    const stays = (...minutes: readonly string[]) =>
      file(`
        # 参会明细
        姓名 | 参会时长(分钟)
        ${minutes.map((each) => `李明 | ${each}`).join('\n')}
      `);
    const said = (...minutes: readonly string[]) => {
      const list = listOf(BOOK, stays(...minutes), { minutes: { least: 30, below: 'leave' } });
      return [...markLines(list), ...questionLines(list)];
    };
    expect(said('31', '2')).toEqual(['李明 present']);
    expect(said('10', '15')).toEqual(['李明 leave unspecified']);
    expect(said('20', '20')).toEqual(['presence 李明 minutes 20+20']);
  });

  test('the export of a clock: signed, late, not signed, on leave, a word nobody knows', () => {
    const list = listOf(
      BOOK,
      file(`
        # 签到
        统计日期：2020-06-22
        姓名 | 部门 | 工号 | 签到状态 | 签到时间 | 备注
        李明 | 办公室 | '1001' | 已签到 | 2020-06-22 08:55 |
        王芳 | 人教科 | '1003' | 迟到 | 2020-06-22 09:10 |
        赵敏 | 技术科 | '1006' | 未签到 | |
        张伟 | 技术科 | '1004' | 请假 | | 看病
        李明华 | 办公室 | '1002' | 外勤 | 2020-06-22 09:00 |
        买买提·阿不都 | 技术科 | '1007' | | |
      `),
    );
    expect(markLines(list)).toEqual([
      '李明 present',
      '王芳 present',
      '赵敏 absent',
      '张伟（技术科） leave unspecified 看病',
    ]);
    expect(questionLines(list)).toEqual(['presence 李明华 word 外勤', 'presence 买买提·阿不都 word']);
  });

  test('a copy from Excel, with its head and without', () => {
    expect(all('序号\t姓名\t科室\n1\t李明\t办公室\n2\t张伟\t技术科')).toEqual([
      '李明 present',
      '张伟（技术科） present',
    ]);
    expect(all('李明\t办公室\n张伟\t办公室')).toEqual(['李明 present', '张伟（办公室） present']);
  });

  test('a sheet for those who signed and one for those who did not', () => {
    const list = listOf(BOOK, file('# 已签到\n姓名 | 签到时间\n李明 | 09:00\n# 未签到\n姓名\n王芳'));
    expect(markLines(list)).toEqual(['李明 present', '王芳 absent']);
  });
});

test('answers: who is meant, who is left out, how somebody took part; the same words twice are two questions', () => {
  const [zhang, li] = [BOOK.reading.branch.members[3], memberNamed(BOOK, '李明')];
  const text = '1. 张伟\n2. 张伟\n3. 小赵\n4. 李明 住院';
  expect(all(text)).toEqual([
    'who 张伟? several 张伟 张伟',
    'who 张伟#2? several 张伟 张伟',
    'who 小赵? unknown',
    'presence 李明 word 住院',
  ]);
  const list = listOf(BOOK, pasted(text), {
    answers: {
      who: new Map<string, MemberKey | null>([
        ['张伟', zhang?.key ?? null],
        ['小赵', null],
      ]),
      presence: new Map([[li.key, { member: li.key, presence: 'leave', leaveKind: 'sick' }]]),
    },
  });
  expect(markLines(list)).toEqual(['张伟（技术科） present', '李明 leave sick']);
  expect(questionLines(list)).toEqual(['who 张伟#2? several 张伟 张伟']);
  expect(restLines(list)).toContain('skipped 小赵');
});

test('who is on leave already is not made absent by a list of those who did not sign in', () => {
  const book = bookOfText(`
    # 花名册
    姓名 | 类别 | 入党时间
    李明 | 正式党员 | 2008-07-01
    王芳 | 正式党员 | 2008-07-01
    # 2020年考勤
    姓名 | '6.22'
    李明 | 事假
    王芳 |
  `);
  const list = listOf(book, pasted('未签到：李明、王芳'));
  expect(markLines(list)).toEqual(['王芳 absent']);
  expect(restLines(list)).toEqual(['leave-stays 李明']);
});
