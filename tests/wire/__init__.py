"""What is sent, compared with recordings of what Postman's runtime sends; the README says how to use it."""
