"""Generates typed Python clients and curl commands from Postman collections."""
