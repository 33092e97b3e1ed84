// The file door: what a person picks, drops or pastes comes in; bytes go out as a download. Interface only; the real one is in domFiles.

/** A file as it came, and the folder it lay in, if it lay in one. */
export interface PickedFile {
  readonly file: File;
  readonly name: string;
  /** Name of the folder that holds it: the class it asks for. */
  readonly folder?: string;
  /** The folders that it lay in, outermost first, and its name, set apart by "/"; missing where it lay in none. */
  readonly path?: string;
  /** The system refused to read it, or to list it if it is a folder; `file` is empty. */
  readonly unreadable?: true;
}

/** A look into dropped folders, which can take minutes. */
export interface FolderWalk {
  /** Aborted, what was found is left. */
  readonly signal?: AbortSignal;
  /** Called with each file, with how many there are by now. */
  readonly onFound?: (count: number) => void;
}

export interface Files {
  /** Opens the browser's own chooser; undefined when the person changes their mind, an empty list where a folder holds nothing to take. */
  pick(wanted: {
    readonly kind: 'pictures' | 'head' | 'backbone' | 'any';
    readonly multiple: boolean;
    /** Choose a whole folder with its subfolders. */
    readonly folder?: boolean;
  }): Promise<readonly PickedFile[] | undefined>;
  /**
   * Everything in a drop, folders walked to their leaves; undefined when that was aborted. Must be called in the drop event itself: the
   * browser empties it afterwards. Rejects where its code cannot be fetched.
   */
  fromDrop(data: DataTransfer, walk?: FolderWalk): Promise<readonly PickedFile[] | undefined>;
  /** The pictures in a paste. */
  fromPaste(data: DataTransfer): readonly PickedFile[];
  /**
   * A stream to a new file of about so many bytes; closing it hands the file over, aborting it leaves nothing. Undefined when the person
   * changes their mind. Call soon after a press. Rejects where its code cannot be fetched.
   */
  sink(name: string, type: string, expected: number): Promise<WritableStream<Uint8Array> | undefined>;
  /** Hands bytes to the person as a file. */
  save(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void;
}
