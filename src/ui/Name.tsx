// A name from outside: whatever direction it is written in, the text around it keeps its own (UAX #9, HTML's bdi).

interface NameProps {
  readonly children: string;
  readonly className?: string | undefined;
}

export function Name({ children, className }: NameProps) {
  return <bdi className={className}>{children}</bdi>;
}
