declare module 'virtual:catalogue/*' {
  const catalogue: Readonly<Record<string, (string | [name: string, type?: string, format?: unknown])[]>>;
  export default catalogue;
}
