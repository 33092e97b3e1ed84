// What a language says, compiled: the tokens of each message by its id.
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

export type Catalogue = Readonly<Record<string, CompiledMessage>>;
