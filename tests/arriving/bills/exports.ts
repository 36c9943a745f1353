import { serial, sheets } from '../../sheets';
import { bytesFromSnapshot } from '../../hosts/xlsx/from-snapshot';
import { gb18030 } from './gb18030';

/** A movement of money in an invented bill. */
export interface Movement {
  readonly at: string;
  readonly who: string;
  readonly note?: string;
  readonly yuan: number;
  readonly direction?: string;
  readonly status?: string;
  readonly type?: string;
  readonly id: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

/** WeChat: 16 lines above the table, the amount with ¥, a tab behind long numbers; / for nothing. */
export function weChatCsv(movements: readonly Movement[]): Uint8Array {
  const rows = movements.map(
    ({ at, who, note = '/', yuan, direction = '收入', status = '已存入零钱', type = '转账', id }) =>
      [at, type, who, `"${note}"`, direction, `¥${yuan.toFixed(2)}`, '/', status, `${id}\t`, '/\t', '"/"'].join(','),
  );
  return utf8(
    [...weChatHead(movements.length).map((line) => `${line},,,,,,,,`), WECHAT_COLUMNS.join(','), ...rows].join('\r\n'),
  );
}

/** The .xlsx that WeChat sends since 2025: real dates with a time, bare numbers, 17 rows above the table. */
export function weChatXlsx(movements: readonly Movement[]): Uint8Array {
  const rows = movements.map(
    ({ at, who, note = '/', yuan, direction = '收入', status = '已存入零钱', type = '转账', id }) => {
      const [day = '', time = '00:00:00'] = at.split(' ');
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return [
        serial(day) + (hours * 60 + minutes) / 1440,
        type,
        who,
        note,
        direction,
        yuan,
        '/',
        status,
        `'${id}'`,
        '/',
        '/',
      ].join(' | ');
    },
  );
  const head = [...weChatHead(movements.length), ''].map((line) => (line === '' ? '' : line.replaceAll('|', ' ')));
  return bytesFromSnapshot(sheets(`# Sheet1\n${[...head, WECHAT_COLUMNS.join(' | '), ...rows].join('\n')}`));
}

const WECHAT_COLUMNS = [
  '交易时间',
  '交易类型',
  '交易对方',
  '商品',
  '收/支',
  '金额(元)',
  '支付方式',
  '当前状态',
  '交易单号',
  '商户单号',
  '备注',
];

function weChatHead(count: number): string[] {
  return [
    '微信支付账单明细',
    '微信昵称：[收党费的]',
    '起始时间：[2026-06-01 00:00:00] 终止时间：[2026-06-30 23:59:59]',
    '导出类型：[全部]',
    '导出时间：[2026-07-01 09:00:00]',
    '',
    `共${count}笔记录`,
    '收入：1笔 1.00元',
    '支出：0笔 0.00元',
    '中性交易：0笔 0.00元',
    '注：',
    '1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易',
    '2. 本明细仅展示当前账单中的交易，不包括已删除的记录',
    '3. 本明细仅供个人对账使用',
    '',
    '----------------------微信支付账单明细列表--------------------',
  ];
}

/** The application of Alipay: GB 18030, a head of dashes and remarks, a comma at the end of each row. */
export function alipayCsv(movements: readonly Movement[]): Uint8Array {
  const rows = movements.map(
    ({ at, who, note = '转账', yuan, direction = '收入', status = '交易成功', type = '转账红包', id }) =>
      [
        at,
        type,
        who,
        'pay***@example.com',
        note,
        direction,
        yuan.toFixed(2),
        '余额',
        status,
        `${id}\t`,
        '\t',
        '',
        '',
      ].join(','),
  );
  return gb18030(
    [
      '------------------------------------------------------------------------------------',
      '导出信息：',
      '姓名：某某',
      '支付宝账户：pay***@example.com',
      '起始时间：[2026-06-01 00:00:00]    终止时间：[2026-06-30 23:59:59]',
      '导出交易类型：[全部]',
      `共${movements.length}笔记录`,
      '特别提示：',
      '1.本回单内容仅供个人对账使用',
      '------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------',
      '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,',
      ...rows,
    ].join('\r\n'),
  );
}

/** The page of Alipay: padded cells, other columns, a foot below the table. */
export function alipayWebCsv(movements: readonly Movement[]): Uint8Array {
  const columns = [
    '交易号',
    '商家订单号',
    '交易创建时间',
    '付款时间',
    '最近修改时间',
    '交易来源地',
    '类型',
    '交易对方',
    '商品名称',
    '金额（元）',
    '收/支',
    '交易状态',
    '服务费（元）',
    '成功退款（元）',
    '备注',
    '资金状态',
  ];
  const rows = movements.map(({ at, who, note = '转账', yuan, direction = '收入', status = '交易成功', id }) =>
    [
      id,
      '',
      at,
      at,
      at,
      '其他',
      '即时到账交易',
      who,
      note,
      yuan.toFixed(2),
      direction,
      status,
      '0.00',
      '0.00',
      '',
      '已收入',
    ]
      .map((cell) => cell.padEnd(20))
      .join(','),
  );
  return gb18030(
    [
      '支付宝交易记录明细查询',
      '账号:[pay***@example.com]',
      '起始日期:[2026-06-01 00:00:00]    终止日期:[2026-07-01 00:00:00]',
      '---------------------------------交易记录明细列表------------------------------------',
      `${columns.map((column) => column.padEnd(16)).join(',')},`,
      ...rows.map((row) => `${row},`),
      '------------------------------------------------------------------------------------',
      `共${movements.length}笔记录`,
      '导出时间:[2026-07-01 09:00:00]    用户:某某',
    ].join('\r\n'),
  );
}

/** A bank with columns of debit and credit. */
export function bankXlsx(movements: readonly Movement[]): Uint8Array {
  const rows = movements.map(({ at, who, note = '转账', yuan, direction = '收入', id }) => {
    const [debit, credit] = direction === '收入' ? ['', yuan] : [yuan, ''];
    return [at.slice(0, 10), note, debit, credit, 1000, who, `'6222****0000'`, `'${id}'`].join(' | ');
  });
  return bytesFromSnapshot(
    sheets(
      `# 明细\n账户明细查询\n户名：某某党支部\n交易日期 | 摘要 | 借方发生额 | 贷方发生额 | 余额 | 对方户名 | 对方账号 | 交易流水号\n${rows.join('\n')}\n合计`,
    ),
  );
}

/** A bank with one signed amount, days as eight digits. */
export function bankCsv(movements: readonly Movement[]): Uint8Array {
  const rows = movements.map(({ at, who, note = '', yuan, direction = '收入' }) =>
    [
      at.slice(0, 10).replaceAll('-', ''),
      `${direction === '收入' ? '+' : '-'}${yuan.toFixed(2)}`,
      '1,000.00',
      '',
      who,
      '转账',
      note,
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  return gb18030(['交易日期,交易金额,账户余额,对方账号,对方户名,摘要,附言', ...rows].join('\n'));
}
