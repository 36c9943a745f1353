import { relationshipsXml } from './package';

const ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
const TYPE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';

const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${ORIGIN}/${type}" Target="${target}"/>`;

/** The parts of a workbook with a signature as Office keeps it: an origin that is empty, and a signature it leads to. */
export function signedParts(parts: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${TYPE}"/></Types>`,
    ),
    '_rels/.rels': (parts['_rels/.rels'] ?? '').replace(
      '</Relationships>',
      `${link('rIdSigned', 'origin', '_xmlsignatures/origin.sigs')}</Relationships>`,
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/_rels/origin.sigs.rels': relationshipsXml(link('rId1', 'signature', 'sig1.xml')),
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  };
}
