import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

/** ICU texts → what the formatter reads. Throws with the key of a message that is no ICU syntax. */
export function compileMessages(messages: Readonly<Record<string, string>>): Record<string, CompiledMessage> {
  const compiled = Object.entries(messages).map(([key, text]) => {
    try {
      return [key, compile(text)] as const;
    } catch (error) {
      throw new Error(`Message ${key} is no ICU syntax`, { cause: error });
    }
  });
  return Object.fromEntries(compiled);
}
