declare module '*?later' {
  import type { CompiledMessage } from 'icu-minify/format';
  export const messages: Readonly<Record<string, CompiledMessage>>;
}
