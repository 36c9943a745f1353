/** An open-source part that the pane is delivered with. */
export interface Component {
  readonly name: string;
  readonly licence: string;
  /** Its packages in the npm registry; one that ends in "/" stands for all of that scope. */
  readonly packages: readonly string[];
}

/** Every part of which a piece may be in the pane or the workbench; a test holds it against what is installed. */
export const COMPONENTS: readonly Component[] = [
  { name: 'Fluent UI React', licence: 'MIT', packages: ['@fluentui/'] },
  { name: 'Griffel', licence: 'MIT', packages: ['@griffel/'] },
  { name: 'Tabster', licence: 'MIT', packages: ['tabster', 'keyborg'] },
  { name: 'Floating UI', licence: 'MIT', packages: ['@floating-ui/'] },
  {
    name: 'Embla Carousel',
    licence: 'MIT',
    packages: ['embla-carousel', 'embla-carousel-autoplay', 'embla-carousel-fade'],
  },
  { name: 'Stylis', licence: 'MIT', packages: ['stylis'] },
  { name: 'rtl-css-js', licence: 'MIT', packages: ['rtl-css-js'] },
  { name: 'csstype', licence: 'MIT', packages: ['csstype'] },
  { name: 'Emotion', licence: 'MIT', packages: ['@emotion/hash'] },
  { name: 'React', licence: 'MIT', packages: ['react', 'react-dom', 'scheduler', 'use-sync-external-store'] },
  { name: 'i18next', licence: 'MIT', packages: ['i18next'] },
  { name: 'Babel runtime', licence: 'MIT', packages: ['@babel/runtime'] },
  { name: 'SWC helpers', licence: 'Apache-2.0', packages: ['@swc/helpers'] },
  { name: 'tslib', licence: '0BSD', packages: ['tslib'] },
  { name: 'idb', licence: 'ISC', packages: ['idb'] },
  { name: 'TanStack Virtual', licence: 'MIT', packages: ['@tanstack/'] },
  { name: 'tyme4ts', licence: 'MIT', packages: ['tyme4ts'] },
  { name: 'pinyin-pro', licence: 'MIT', packages: ['pinyin-pro'] },
  { name: 'zod', licence: 'MIT', packages: ['zod'] },
  { name: 'numfmt', licence: 'MIT', packages: ['numfmt'] },
  { name: 'fflate', licence: 'MIT', packages: ['fflate'] },
  { name: 'SheetJS', licence: 'Apache-2.0', packages: ['@e965/xlsx'] },
  { name: 'docx', licence: 'MIT', packages: ['docx'] },
  { name: 'Nano ID', licence: 'MIT', packages: ['nanoid'] },
  { name: 'Node.js types', licence: 'MIT', packages: ['@types/node', 'undici-types'] },
  { name: 'saxes', licence: 'ISC', packages: ['saxes'] },
  { name: 'xmlchars', licence: 'MIT', packages: ['xmlchars'] },
];
