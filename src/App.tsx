// Lays the features out.

export function App() {
  return <h1>Headstart</h1>;
}
