/** The tactics of MITRE ATLAS 5.6.0 and the techniques that serve each; sub-techniques go with their technique. */

export type Tactic = {
  readonly id: string
  readonly title: string
  /** Ids of techniques, whether a rule cites them or not. */
  readonly techniques: readonly string[]
}

/** In the order of the published matrix. */
export const ATLAS_TACTICS: readonly Tactic[] = [
  {
    id: 'AML.TA0002',
    title: 'Reconnaissance',
    techniques: [
      'AML.T0000',
      'AML.T0001',
      'AML.T0003',
      'AML.T0004',
      'AML.T0006',
      'AML.T0064',
      'AML.T0087',
      'AML.T0095',
    ],
  },
  {
    id: 'AML.TA0003',
    title: 'Resource Development',
    techniques: [
      'AML.T0002',
      'AML.T0008',
      'AML.T0016',
      'AML.T0017',
      'AML.T0019',
      'AML.T0020',
      'AML.T0021',
      'AML.T0058',
      'AML.T0060',
      'AML.T0065',
      'AML.T0066',
      'AML.T0079',
      'AML.T0104',
    ],
  },
  {
    id: 'AML.TA0004',
    title: 'Initial Access',
    techniques: ['AML.T0010', 'AML.T0012', 'AML.T0015', 'AML.T0049', 'AML.T0052', 'AML.T0078', 'AML.T0093'],
  },
  {
    id: 'AML.TA0000',
    title: 'AI Model Access',
    techniques: ['AML.T0040', 'AML.T0041', 'AML.T0044', 'AML.T0047'],
  },
  {
    id: 'AML.TA0005',
    title: 'Execution',
    techniques: ['AML.T0011', 'AML.T0050', 'AML.T0051', 'AML.T0053', 'AML.T0100', 'AML.T0103'],
  },
  {
    id: 'AML.TA0006',
    title: 'Persistence',
    techniques: [
      'AML.T0018',
      'AML.T0020',
      'AML.T0061',
      'AML.T0070',
      'AML.T0080',
      'AML.T0081',
      'AML.T0093',
      'AML.T0099',
      'AML.T0110',
    ],
  },
  {
    id: 'AML.TA0012',
    title: 'Privilege Escalation',
    techniques: ['AML.T0012', 'AML.T0053', 'AML.T0054', 'AML.T0105'],
  },
  {
    id: 'AML.TA0007',
    title: 'Defense Evasion',
    techniques: [
      'AML.T0015',
      'AML.T0054',
      'AML.T0067',
      'AML.T0068',
      'AML.T0071',
      'AML.T0073',
      'AML.T0074',
      'AML.T0076',
      'AML.T0081',
      'AML.T0092',
      'AML.T0094',
      'AML.T0097',
      'AML.T0107',
      'AML.T0109',
      'AML.T0111',
    ],
  },
  {
    id: 'AML.TA0013',
    title: 'Credential Access',
    techniques: ['AML.T0055', 'AML.T0082', 'AML.T0083', 'AML.T0090', 'AML.T0098', 'AML.T0106'],
  },
  {
    id: 'AML.TA0008',
    title: 'Discovery',
    techniques: [
      'AML.T0007',
      'AML.T0013',
      'AML.T0014',
      'AML.T0062',
      'AML.T0063',
      'AML.T0069',
      'AML.T0075',
      'AML.T0084',
      'AML.T0089',
    ],
  },
  { id: 'AML.TA0015', title: 'Lateral Movement', techniques: ['AML.T0052', 'AML.T0091'] },
  { id: 'AML.TA0009', title: 'Collection', techniques: ['AML.T0035', 'AML.T0036', 'AML.T0037', 'AML.T0085'] },
  {
    id: 'AML.TA0001',
    title: 'AI Attack Staging',
    techniques: ['AML.T0005', 'AML.T0018', 'AML.T0042', 'AML.T0043', 'AML.T0088', 'AML.T0102'],
  },
  { id: 'AML.TA0014', title: 'Command and Control', techniques: ['AML.T0072', 'AML.T0096', 'AML.T0108'] },
  {
    id: 'AML.TA0010',
    title: 'Exfiltration',
    techniques: ['AML.T0024', 'AML.T0025', 'AML.T0056', 'AML.T0057', 'AML.T0077', 'AML.T0086'],
  },
  {
    id: 'AML.TA0011',
    title: 'Impact',
    techniques: [
      'AML.T0015',
      'AML.T0029',
      'AML.T0031',
      'AML.T0034',
      'AML.T0046',
      'AML.T0048',
      'AML.T0059',
      'AML.T0101',
      'AML.T0112',
    ],
  },
]

/** The technique that a technique or sub-technique belongs to: `AML.T0010.002` → `AML.T0010`. */
export function techniqueOf(id: string): string {
  return id.split('.').slice(0, 2).join('.')
}
