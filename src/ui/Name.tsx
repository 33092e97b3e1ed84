// A name from outside: whatever direction it is written in, the text around it keeps its own (UAX #9, HTML's bdi).

interface NameProps {
  readonly children: string;
  readonly className?: string | undefined;
  /** Its language, where that is known and not the page's. */
  readonly lang?: string | undefined;
}

/** Shows a name; `lang` where its language is known. */
export function Name({ children, className, lang }: NameProps) {
  return (
    <bdi className={className} lang={lang}>
      {children}
    </bdi>
  );
}
