/** The fictional members of the sample branch: sections, posts and pay are invented. */
export interface SamplePerson {
  readonly name: string;
  readonly section: string;
  readonly category: string;
  readonly post: string;
  readonly joined: string;
  readonly full: string;
  /** After-tax monthly pay in yuan. */
  readonly base: number;
  readonly gender: string;
  readonly note?: string;
}

type Row = readonly [
  name: string,
  gender: string,
  category: string,
  post: string,
  joined: string,
  full: string,
  base: number,
  note?: string,
];

const SECTIONS: Readonly<Record<string, readonly Row[]>> = {
  办公室: [
    ['李明', '男', '正式党员', '书记', '1998-06-20', '1999-06-20', 8650],
    ['王芳', '女', '正式党员', '', '2006-07-01', '2007-07-01', 6210.5],
    ['陈静', '女', '正式党员', '', '2012-06-28', '2013-06-28', 5432.1],
    ['刘洋', '男', '正式党员', '', '2009-11-12', '2010-11-12', 5980],
    ['周婷', '女', '预备党员', '', '2025-09-18', '', 4380],
  ],
  人教科: [
    ['赵敏', '女', '正式党员', '组织委员', '2003-06-25', '2004-06-25', 7120],
    ['杨帆', '男', '正式党员', '', '2014-06-30', '2015-06-30', 5000],
    ['吴昊', '男', '正式党员', '', '2018-06-29', '2019-06-29', 4760],
    ['徐丽', '女', '正式党员', '', '2010-07-01', '2011-07-01', 6040],
  ],
  编研科: [
    ['孙强', '男', '正式党员', '宣传委员', '2001-07-01', '2002-07-01', 7480],
    ['朱琳', '女', '正式党员', '', '2015-12-08', '2016-12-08', 5210],
    ['胡斌', '男', '正式党员', '', '2008-06-27', '2009-06-27', 6330],
    ['郭霞', '女', '正式党员', '', '2019-06-28', '2020-06-28', 4650],
    ['何军', '男', '正式党员', '', '2005-07-01', '2006-07-01', 6890, '驻村第一书记'],
  ],
  技术科: [
    ['张伟（技术科）', '男', '正式党员', '纪检委员', '2004-06-30', '2005-06-30', 7260],
    ['高翔', '男', '正式党员', '', '2013-07-01', '2014-07-01', 5550],
    ['林悦', '女', '正式党员', '', '2017-06-30', '2018-06-30', 4820],
    ['罗丹', '女', '正式党员', '', '2011-06-29', '2012-06-29', 5870],
    ['方圆', '女', '发展对象', '', '', '', 4200],
  ],
  管理科: [
    ['张伟（管理科）', '男', '正式党员', '', '2007-06-28', '2008-06-28', 6480],
    ['梁涛', '男', '正式党员', '', '2016-07-01', '2017-07-01', 5120],
    ['谢文', '男', '正式党员', '', '2000-06-30', '2001-06-30', 10200],
    ['曹英', '女', '正式党员', '', '1986-07-01', '1987-07-01', 4980, '退休'],
    ['邓辉', '男', '正式党员', '', '2002-06-28', '2003-06-28', 6720],
    ['田野', '男', '入党积极分子', '', '', '', 4100],
  ],
};

export const SAMPLE_PEOPLE: readonly SamplePerson[] = Object.entries(SECTIONS).flatMap(([section, rows]) =>
  rows.map(([name, gender, category, post, joined, full, base, note]) => ({
    name,
    gender,
    section,
    category,
    post,
    joined,
    full,
    base,
    ...(note === undefined ? {} : { note }),
  })),
);

export const SAMPLE_MEMBERS = SAMPLE_PEOPLE.filter(({ category }) => category.endsWith('党员'));
