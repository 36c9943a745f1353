import { tellApart } from '../../src/taskpane/writing/people/tell-apart';
import { readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';

describe('people of one name', () => {
  const { members } = readBranch(
    sheets(`
# 花名册
编号 | 姓名 | 科室 | 党员类别
A1 | 张伟 | 办公室 | 正式党员
A2 | 张伟 | 人教科 | 正式党员
A3 | 王芳 | 人教科 | 正式党员
B1 | 赵敏 | 人教科 | 正式党员
B2 | 赵敏 | 人教科 | 正式党员
`),
  ).branch;

  test('are told apart by section, or by id where that is the same; others need nothing', () => {
    const apart = tellApart(members);
    expect(members.map(({ key }) => apart(key))).toEqual(['办公室', '人教科', null, 'B1', 'B2']);
  });
});
