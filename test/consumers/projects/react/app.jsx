import {StrictMode} from 'react'
import {createRoot} from 'react-dom/client'
import {lines} from './use.js'

function App() {
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

createRoot(document.querySelector('main')).render(
  <StrictMode>
    <App />
  </StrictMode>
)
