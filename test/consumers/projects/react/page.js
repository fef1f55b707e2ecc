import {createElement, StrictMode} from 'react'
import {createRoot} from 'react-dom/client'
import App from './App.jsx'

createRoot(document.querySelector('main')).render(createElement(StrictMode, null, createElement(App)))
